package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.cases.DiffCase;
import dev.autogen.cli.cases.KeyCases;
import dev.autogen.cli.cases.ModelJar;
import dev.autogen.cli.cases.TableCases;
import dev.autogen.cli.cases.TypeCases;
import dev.autogen.fixtures.SchemaDump;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Entities change on a database that Hibernate made and that has rows. */
class DiffCasesTest {

    @TempDir
    static Path models;

    private static Path jar;

    @TempDir
    Path folder;

    @BeforeAll
    static void compile() throws IOException {
        jar = ModelJar.compile(models, cases().toList());
    }

    static Stream<DiffCase> cases() {
        return Stream.of(TypeCases.ALL, KeyCases.ALL, TableCases.ALL).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void exactly_the_change_of_the_entities_is_found_and_runs_both_ways(DiffCase given) throws IOException {
        try (TestDatabase database = TestDatabase.create();
                TestDatabase expected = TestDatabase.create()) {
            create(database, given.packageBefore());
            create(expected, given.packageAfter());
            Project project = Project.initialised(folder, database, DiffCasesTest.class.getPackage());
            entities(project, given.packageBefore());
            assertThat(found(project)).isEmpty();

            database.execute(given.rows());
            String before = dump(database);
            entities(project, given.packageAfter());
            assertThat(found(project)).containsExactlyElementsOf(given.changes());
            project.revision("change");
            project.run("upgrade", "head").succeeded();
            assertThat(found(project)).isEmpty();
            assertThat(comparable(dump(database))).isEqualTo(comparable(dump(expected)));

            project.run("downgrade", "-1").succeeded();
            if (given.movesColumns()) {
                assertThat(comparable(dump(database))).isEqualTo(comparable(before));
            } else {
                assertThat(dump(database)).isEqualTo(before);
            }
            project.run("upgrade", "head").succeeded();
            assertThat(found(project)).isEmpty();
        }
    }

    private static void create(TestDatabase database, String entities) throws IOException {
        HibernateDatabase.create(database, HibernateDatabase.Way.AT_START, entities, List.of(jar));
    }

    private static void entities(Project project, String entities) {
        project.set("entities.packages", entities);
        project.set("entities.classpath", jar.toString());
    }

    private static List<String> found(Project project) {
        Project.Result result = project.run("check");
        // One case has names that PostgreSQL cuts, which is said each time.
        assertThat(result.err().lines().filter(line -> !line.contains("PostgreSQL cuts it to")))
                .noneMatch(line -> line.contains("warning") || line.contains("error"));
        return result.out()
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(String::strip)
                .toList();
    }

    private static String dump(TestDatabase database) {
        return SchemaDump.without(database, "autogen_version", "autogen_history");
    }

    /** Hibernate makes casts for a new enum; autogen keeps those that are there and makes none. */
    private static String comparable(String dump) {
        return SchemaDump.normalizedIgnoringColumnOrder(dump)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("CREATE CAST"))
                .collect(Collectors.joining("\n"));
    }
}
