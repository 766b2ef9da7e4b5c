package dev.autogen.diff.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.compare.SchemaComparison;
import dev.autogen.diff.database.Alignment;
import dev.autogen.diff.database.DatabaseReader;
import dev.autogen.diff.database.PostgresCanonicalizer;
import dev.autogen.diff.database.ReadOptions;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.operation.Change;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Types and defaults that other tools get wrong, and those that Alembic tests, as an entity says them: {@code column-cases.txt}
 * beside this class. Each is a column of one table.
 */
class ColumnCasesTest {

    @Test
    void exactly_the_columns_that_differ_are_found_and_run_both_ways() throws SQLException {
        List<ColumnCase> cases = ColumnCase.read("column-cases.txt");
        try (Sandbox sandbox = Sandbox.in(TestDatabase.create())) {
            sandbox.execute("create type mood as enum ('sad', 'ok'); create domain short_text as varchar(9)");
            sandbox.execute("create table t ("
                    + String.join(", ", cases.stream().map(ColumnCase::live).toList()) + ")");
            Schema read = new DatabaseReader().read(sandbox.connection(), ReadOptions.DEFAULT);
            Schema live = new Schema(List.of(), read.enumTypes(), List.of(), read.tables());
            Table table = new Table(
                    QualifiedName.of("t"),
                    cases.stream().map(ColumnCase::wanted).toList(),
                    List.of(),
                    List.of(),
                    Optional.empty());
            Alignment alignment =
                    new PostgresCanonicalizer().align(sandbox.connection(), live, live.withTables(List.of(table)));

            assertThat(alignment.warnings()).isEmpty();
            List<Change> changes = SchemaComparison.between(alignment.live(), alignment.wanted());
            assertThat(changes)
                    .extracting(Change::summary)
                    .containsExactlyInAnyOrderElementsOf(cases.stream()
                            .flatMap(each -> each.change().stream())
                            .toList());
            String before = sandbox.dump();
            sandbox.up(changes);
            sandbox.down(changes);
            assertThat(sandbox.dump()).isEqualTo(before);
        }
    }

    /**
     * One column.
     *
     * @param name begins with the id of the case in {@code diff-cases.txt}
     */
    private record ColumnCase(String name, String live, Column wanted, Optional<String> change) {

        static List<ColumnCase> read(String file) {
            List<ColumnCase> cases = new ArrayList<>();
            Drift.text(file)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> cases.add(of(line.split("\\|", -1), cases.size())));
            return cases;
        }

        private static ColumnCase of(String[] parts, int number) {
            String name = parts[0].strip().toLowerCase(Locale.ROOT) + "_" + number;
            String live = name + " " + parts[1] + (parts[2].isBlank() ? "" : " default " + parts[2]);
            Column wanted = new Column(name, SqlType.parse(parts[3].strip()))
                    .withDefaultSql(Optional.of(parts[4].strip()).filter(text -> !text.isEmpty()));
            Optional<String> change = Optional.of(parts[5].strip())
                    .filter(text -> !text.equals("nothing"))
                    .map(text -> "changed column t." + name + " " + text);
            return new ColumnCase(name, live, wanted, change);
        }
    }
}
