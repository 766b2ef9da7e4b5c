package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.plain.Note;
import dev.autogen.fixtures.SchemaDump;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flyway and Liquibase themselves run what {@code emit} writes, and {@code import} takes over what they have run. */
class RunnersTest {

    private static final String ROWS = "select * from \"Größe\" order by id";

    /** Kept, since a logger that nobody holds forgets its level. */
    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    @TempDir
    private static Path folder;

    private static TestDatabase upgraded;
    private static Project project;

    @BeforeAll
    static void upgrade() {
        LIQUIBASE.setLevel(Level.WARNING);
        System.setProperty("liquibase.analytics.enabled", "false");
        upgraded = TestDatabase.create();
        project = Project.initialised(folder, upgraded, Note.class.getPackage());
        RunnerSamples.write(project);
        project.run("upgrade", "head").succeeded();
    }

    @AfterAll
    static void end() {
        upgraded.close();
    }

    @Test
    void flyway_does_what_the_revisions_do_and_its_history_is_taken_over() throws Exception {
        assertThat(project.run("emit", "flyway", "--undo", "--dir", "fly")
                        .succeeded()
                        .err())
                .contains("set flyway.postgresql.transactional.lock=false");
        try (TestDatabase database = TestDatabase.create()) {
            assertThat(flyway(database).migrate().migrationsExecuted).isEqualTo(RunnerSamples.COUNT);
            flyway(database).validate();

            assertSameAsUpgraded(database, "flyway_schema_history");
            assertTakenOver(database, "flyway", "Flyway is at 20300101000007: 8 steps");
            // Only the editions that cost money run these files.
            for (Path undo : newestFirst("U")) {
                database.psql(Files.readString(undo));
            }
            assertThat(without(database, "flyway_schema_history")).isEmpty();
        }
    }

    @Test
    void liquibase_does_what_the_revisions_do_both_ways_and_its_history_is_taken_over() throws Exception {
        project.run("emit", "liquibase", "--dir", "liqui/changes").succeeded();
        project.write("liqui/all.yaml", """
                databaseChangeLog:
                  - includeAll:
                      path: changes/
                """);
        try (TestDatabase database = TestDatabase.create();
                Connection connection = database.connect()) {
            Liquibase liquibase = liquibase(connection);
            quietly(() -> liquibase.update(""));

            assertSameAsUpgraded(database, "databasechangelog", "databasechangeloglock");
            assertTakenOver(database, "liquibase", "Liquibase is at f6::autogen: 12 steps");
            quietly(() -> liquibase.rollback(12, ""));
            assertThat(without(database, "databasechangelog", "databasechangeloglock"))
                    .isEmpty();
        }
    }

    private static Flyway flyway(TestDatabase database) {
        FluentConfiguration settings =
                Flyway.configure().dataSource(database.dataSource()).locations("filesystem:" + folder.resolve("fly"));
        settings.getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        return settings.load();
    }

    private static Liquibase liquibase(Connection connection) throws Exception {
        Liquibase liquibase = new Liquibase(
                "all.yaml",
                new DirectoryResourceAccessor(folder.resolve("liqui")),
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection)));
        liquibase.setShowSummary(UpdateSummaryEnum.OFF);
        return liquibase;
    }

    private static void quietly(Scope.ScopedRunner<?> run) throws Exception {
        Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), run);
    }

    private static List<Path> newestFirst(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("fly"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix)
                            && file.toString().endsWith(".sql"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private static void assertSameAsUpgraded(TestDatabase database, String... books) {
        assertThat(without(database, books)).isEqualTo(without(upgraded, "autogen_version", "autogen_history"));
        assertThat(database.query(ROWS)).isEqualTo(upgraded.query(ROWS));
    }

    private static void assertTakenOver(TestDatabase database, String tool, String position) throws IOException {
        Path home = Files.createDirectory(folder.resolve("from-" + tool));
        Project taking = Project.initialised(home, database, Note.class.getPackage());
        assertThat(taking.run("import", tool).succeeded().out()).contains(position, "Stamped base -> ");
        assertThat(Project.text(taking.revisions().get(0)))
                .contains("op.createTable(")
                .doesNotContain("flyway_schema_history", "databasechangelog");
        database.execute("drop table autogen_version, autogen_history");
    }

    private static String without(TestDatabase database, String... books) {
        return SchemaDump.without(database, books);
    }
}
