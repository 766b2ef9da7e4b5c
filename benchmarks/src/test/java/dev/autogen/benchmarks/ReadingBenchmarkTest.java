package dev.autogen.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingBenchmarkTest {

    @Test
    void every_measured_method_does_its_work(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream progress = new ByteArrayOutputStream();
        try (TestDatabase database =
                SeededDatabase.create(3, new PrintStream(progress, true, StandardCharsets.UTF_8))) {
            Target.of(database).write(folder, 3);
            ReadingBenchmark benchmark = new ReadingBenchmark();
            benchmark.tables = 3;
            benchmark.findDatabase(folder);

            assertTables(benchmark.read());
            assertThat(benchmark.bareQueries()).isGreaterThan(1000);
            if (database.server().pgDumpProgram().isPresent()) {
                assertThat(benchmark.pgDump()).isZero();
            }
        }
        assertThat(progress.toString(StandardCharsets.UTF_8))
                .isEqualTo("seeded 3 of 3 tables" + System.lineSeparator());
    }

    private static void assertTables(Schema schema) {
        assertThat(schema.tables()).hasSize(3);
        Table table = schema.table(QualifiedName.of("t3")).orElseThrow();
        assertThat(table.columns()).hasSize(10);
        assertThat(table.constraints().stream().filter(Constraint.ForeignKey.class::isInstance))
                .hasSize(2);
        assertThat(table.constraints().stream().filter(Constraint.Unique.class::isInstance))
                .hasSize(1);
        assertThat(table.constraints().stream().filter(Constraint.Check.class::isInstance))
                .hasSize(1);
        assertThat(table.indexes()).hasSize(2);
    }

    @Test
    void the_report_has_a_line_for_each_database_and_a_dash_for_what_was_not_measured() {
        Report report = new Report(new TreeMap<>(Map.of(
                1000, Map.of("read", 210.04, "pgDump", 420.0, "bareQueries", 99.96), 100, Map.of("read", 12.3456))));

        assertThat(report.toString().lines())
                .containsExactly(
                        "  tables         read      a table          pg_dump read/pg_dump     bare queries",
                        "     100      12.3 ms     0.123 ms                -            -                -",
                        "    1000     210.0 ms     0.210 ms         420.0 ms         0.50         100.0 ms");
    }
}
