package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.execute.RevisionExecutor;
import dev.autogen.fixtures.GoldenFile;
import dev.autogen.fixtures.SchemaDump;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.entity.timeseries.TimeSeries;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An entity with a geometry goes the whole way, on a database with PostGIS. */
class SeedScenarioTest {

    private static final Package FIRST = TimeSeries.class.getPackage();
    private static final Package CHANGED = dev.autogen.fixtures.entity.changed.TimeSeries.class.getPackage();

    @TempDir
    Path folder;

    @Test
    void a_table_with_a_geometry_is_created_and_dropped_from_the_command_line() {
        try (TestDatabase database = TestDatabase.createWithPostgis()) {
            String atStart = database.dump();
            Project project = Project.initialised(folder, database, FIRST);
            Path revision = project.revision("create table timeseries");
            String id = Project.id(revision);
            GoldenFile.assertMatches("seed/create_table_timeseries.java", anonymous(Project.text(revision), id));

            assertThat(project.run("upgrade", "head").succeeded().out())
                    .contains("Running upgrade -> " + id + ", create table timeseries");
            assertThat(project.run("current").succeeded().out()).isEqualTo(lines(id + " (head)"));
            assertThat(project.run("check").succeeded().out()).contains("No new upgrade operations detected.");
            assertThat(project.run("revision", "-m", "nothing").succeeded().out())
                    .contains("No new upgrade operations detected.");
            assertThat(project.revisions()).hasSize(1);

            assertThat(project.run("downgrade", "base").succeeded().out())
                    .contains("Running downgrade " + id + " -> , create table timeseries");
            assertThat(withoutVersionTable(database)).isEqualTo(atStart);
            assertThat(project.run("current").succeeded().out()).isEmpty();
        }
    }

    @Test
    void the_same_files_run_from_java() {
        try (TestDatabase database = TestDatabase.createWithPostgis()) {
            String atStart = database.dump();
            Project project = Project.initialised(folder, database, FIRST);
            String id = Project.id(project.revision("create table timeseries"));
            RevisionExecutor executor =
                    RevisionExecutor.on(database.dataSource()).revisionsIn(folder.resolve("db/versions"));

            executor.upgrade(id);
            assertThat(executor.current()).containsExactly(id);
            assertThat(project.run("check").succeeded().out()).contains("No new upgrade operations detected.");
            executor.downgrade("base");
            assertThat(withoutVersionTable(database)).isEqualTo(atStart);
        }
    }

    @Test
    void a_change_is_found_whole_and_goes_back_without_a_trace() {
        try (TestDatabase database = TestDatabase.createWithPostgis()) {
            Project project = Project.initialised(folder, database, FIRST);
            String first = Project.id(project.revision("create table timeseries"));
            project.run("upgrade", "head").succeeded();
            String before = withoutVersionTable(database);
            database.execute("insert into timeseries (deployment_number, mean_latitude) values ('abc', 1)");

            project.entities(CHANGED.getName());
            GoldenFile.assertMatches(
                    "seed/check.txt", project.run("check").failed().out());
            Path revision = project.revision("add measurements");
            String second = Project.id(revision);
            GoldenFile.assertMatches(
                    "seed/add_measurements.java",
                    anonymous(Project.text(revision), second).replace(first, "ba9876543210"));
            assertThat(project.run("upgrade", "+1").succeeded().out())
                    .contains("Running upgrade " + first + " -> " + second + ", add measurements");
            assertThat(project.run("check").succeeded().out()).contains("No new upgrade operations detected.");
            assertThat(project.run("history").succeeded().out())
                    .isEqualTo(lines(
                            first + " -> " + second + " (head), add measurements",
                            "<base> -> " + first + ", create table timeseries"));

            project.run("downgrade", "-1").succeeded();
            assertThat(withoutVersionTable(database)).isEqualTo(before);
            assertThat(database.queryText("select deployment_number from timeseries"))
                    .isEqualTo("abc");
        }
    }

    @Test
    void a_target_can_be_a_prefix_of_an_id() {
        try (TestDatabase database = TestDatabase.createWithPostgis()) {
            Project project = Project.initialised(folder, database, FIRST);
            String id = Project.id(project.revision("create table timeseries"));
            project.run("upgrade", id.substring(0, 5)).succeeded();
            assertThat(project.run("current").succeeded().out()).contains(id);
        }
    }

    @Test
    void no_index_is_written_for_a_geometry_where_the_option_says_so() {
        try (TestDatabase database = TestDatabase.createWithPostgis()) {
            Project project = Project.initialised(folder, database, FIRST);
            project.set("spatial.indexes", "false");
            assertThat(Project.text(project.revision("create table timeseries")))
                    .doesNotContain("createIndex");
            project.run("upgrade", "head").succeeded();
            assertThat(project.run("check").succeeded().out()).contains("No new upgrade operations detected.");
        }
    }

    @Test
    void a_geometry_index_made_by_hand_is_not_made_again_under_another_name() {
        try (TestDatabase database = TestDatabase.createWithPostgis()) {
            Project project = Project.initialised(folder, database, FIRST);
            project.revision("create table timeseries");
            project.run("upgrade", "head").succeeded();
            database.execute("alter index timeseries_geom_idx rename to sidx_by_hand");
            assertThat(project.run("check").succeeded().out()).contains("No new upgrade operations detected.");
        }
    }

    private static String withoutVersionTable(TestDatabase database) {
        return SchemaDump.without(database, "autogen_version", "autogen_history");
    }

    private static String anonymous(String text, String id) {
        return text.replace(id, "0123456789ab")
                .replaceAll("created = \"[^\"]*\"", "created = \"2026-11-23T09:35:43Z\"");
    }

    private static String lines(String... lines) {
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }
}
