package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.plain.Note;
import dev.autogen.fixtures.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that look, note and edit; and what {@code upgrade} takes besides its target. */
class CommandsTest {

    @TempDir
    Path folder;

    private TestDatabase database;
    private Project project;

    @BeforeEach
    void make_project() {
        database = TestDatabase.create();
        project = Project.initialised(folder, database, Note.class.getPackage());
        project.run("revision", "--empty", "-m", "one", "--rev-id", "aaaa1111").succeeded();
        project.run("revision", "--empty", "-m", "two", "--rev-id", "bbbb2222").succeeded();
    }

    @AfterEach
    void drop_database() {
        database.close();
    }

    @Test
    void show_prints_all_that_is_known() {
        assertThat(project.run("show", "aaaa").succeeded().out().lines().toList())
                .startsWith("Rev: aaaa1111", "Parent: <base>")
                .anyMatch(line -> line.startsWith("Path: ") && line.endsWith("R_aaaa1111_one.java"))
                .anyMatch(line -> line.matches("Created: 20\\d\\d-.*Z"))
                .contains("    one");
        assertThat(project.run("show", "current").succeeded().out()).contains("current is the base");
        project.run("upgrade", "+1").succeeded();
        assertThat(project.run("show", "current").succeeded().out()).startsWith("Rev: aaaa1111");
        assertThat(project.run("show", "nothing").failed().err())
                .contains("no such revision or branch: 'nothing'", "fix: ");
    }

    @Test
    void history_asks_the_database_only_where_it_must() {
        project.environment("AUTOGEN_URL", "jdbc:postgresql://127.0.0.1:1/nothing");
        assertThat(project.run("history", "-r", "bbbb:").succeeded().out().lines())
                .containsExactly("aaaa1111 -> bbbb2222 (head), two");
        assertThat(project.run("history", "-r", "-1:head").succeeded().out().lines())
                .hasSize(2);
        assertThat(project.run("history", "-v").succeeded().out()).contains("Rev: bbbb2222 (head)", "Parent: aaaa1111");
        assertThat(project.run("history", "-r", "bbbb2222").failed().err())
                .contains("range refused", "it must have one colon", "fix: ");
        assertThat(project.run("history", "-r", "bbbb2222:aaaa1111").failed().err())
                .contains("is not an ancestor", "fix: ");
        project.run("history", "-i").failed();
        project.run("history", "-r", "current:").failed();
    }

    @Test
    void history_marks_where_the_database_is_and_counts_from_there() {
        project.run("upgrade", "aaaa1111").succeeded();
        assertThat(project.run("history", "-i").succeeded().out().lines())
                .containsExactly("aaaa1111 -> bbbb2222 (head), two", "<base> -> aaaa1111 (current), one");
        assertThat(project.run("history", "-r", "current:head")
                        .succeeded()
                        .out()
                        .lines())
                .hasSize(2);
    }

    @Test
    void current_can_insist_on_the_heads() {
        assertThat(project.run("current", "-c").failed().err())
                .contains(
                        "database is not on all head revisions: it is at base, the files are at bbbb2222",
                        "fix: run autogen upgrade head");
        project.run("upgrade", "head").succeeded();
        assertThat(project.run("current", "-c", "-v").succeeded().out())
                .contains("Rev: bbbb2222 (head)", "Parent: aaaa1111");
    }

    @Test
    void a_lost_file_is_told_wherever_the_database_is_asked() {
        project.run("upgrade", "head").succeeded();
        database.execute("update autogen_version set version_num = 'lost'");
        assertThat(project.run("current").succeeded().err()).contains("no revision file has the id lost");
        assertThat(project.run("history", "-i").succeeded().err()).contains("no revision file has the id lost");
        assertThat(project.run("current", "-c").failed().err())
                .contains("the database is at lost, which no revision file has")
                .doesNotContain("autogen upgrade");
    }

    @Test
    void current_reads_the_version_table_alone() {
        project.run("upgrade", "head").succeeded();
        database.execute("alter table autogen_history rename column outcome to unreadable");
        assertThat(project.run("current").succeeded().out()).contains("bbbb2222 (head)");
    }

    @Test
    void a_stamp_that_changes_nothing_says_so() {
        project.run("stamp", "head").succeeded();
        assertThat(project.run("stamp", "heads").succeeded().out())
                .contains("Nothing to stamp: the database is at bbbb2222");
    }

    @Test
    void lock_attempts_are_one_or_more() {
        wrongUsage("--lock-attempts takes a number from 1 on, not 0", "upgrade", "--lock-attempts", "0", "head");
    }

    @Test
    void stamp_takes_several_and_can_forget_what_nobody_knows() {
        project.run("revision", "--empty", "--head", "aaaa1111", "--splice", "--rev-id", "cccc3333")
                .succeeded();
        assertThat(project.run("stamp", "bbbb2222", "cccc3333").succeeded().out())
                .contains("Stamped base -> bbbb2222, cccc3333");
        database.execute("update autogen_version set version_num = 'lost' where version_num = 'cccc3333'");
        assertThat(project.run("stamp", "bbbb2222").failed().err()).contains("lost", "--purge");
        assertThat(project.run("stamp", "--purge", "bbbb2222").succeeded().out())
                .contains("-> bbbb2222");
        assertThat(project.run("stamp", "--sql", "head:base").failed().err()).contains("fix: ");
        assertThat(project.run("stamp", "--sql", "bbbb2222").succeeded().out()).contains("bbbb2222", "COMMIT;");
        wrongUsage("--purge does not go with --sql", "stamp", "--purge", "--sql", "bbbb2222");
        wrongUsage("--idempotent is for scripts", "stamp", "--idempotent", "bbbb2222");
        wrongUsage("Missing required parameter", "stamp");
    }

    @Test
    void ensure_version_makes_the_tables_and_nothing_else() {
        assertThat(project.run("ensure-version", "--sql").succeeded().out())
                .contains("autogen_version", "autogen_history");
        project.run("ensure-version").succeeded();
        project.run("ensure-version").succeeded();
        assertThat(database.queryText("select to_regclass('autogen_version') || ' ' || to_regclass('autogen_history')"))
                .isEqualTo("autogen_version autogen_history");
        assertThat(project.run("current").succeeded().out()).isEmpty();
    }

    @Test
    void log_shows_what_ran_and_what_failed() {
        assertThat(project.run("log").succeeded().out()).contains("Nothing has run yet");
        project.run("upgrade", "head").succeeded();
        project.run("downgrade", "-1").succeeded();
        project.run("stamp", "head").succeeded();
        project.write(
                "db/versions/R_dddd4444_x.java",
                Project.text(folder.resolve("db/versions/R_bbbb2222_two.java"))
                        .replace("aaaa1111", "bbbb2222")
                        .replaceFirst("id = \"bbbb2222\"", "id = \"dddd4444\"")
                        .replace("R_bbbb2222_two", "R_dddd4444_x")
                        .replaceFirst(
                                "upgrade\\(Operations op\\) \\{",
                                "upgrade(Operations op) { op.execute(\"select 1 / 0\");"));
        project.run("upgrade", "head").failed();

        String[] lines = project.run("log").succeeded().out().lines().toArray(String[]::new);
        assertThat(lines[0]).matches("20\\S+Z  upgrade    failed +\\S+  \\S+@\\S+  dddd4444, two");
        assertThat(lines[1]).startsWith("    ").contains("division by zero");
        assertThat(lines[2]).matches("20\\S+Z  stamp +done +\\S+  \\S+  bbbb2222, two");
        assertThat(lines[3]).contains("  downgrade  done ").endsWith("bbbb2222, two");
        assertThat(lines).hasSize(6);
        assertThat(project.run("log", "-n", "1").succeeded().out().lines()).hasSize(2);
        wrongUsage("-n takes a number from 1 on", "log", "-n", "0");
    }

    @Test
    void a_file_that_changed_after_it_ran_is_reported_and_refused() throws Exception {
        project.run("upgrade", "aaaa1111").succeeded();
        Path file = folder.resolve("db/versions/R_aaaa1111_one.java");
        Files.writeString(file, Project.text(file) + "\n// a comment\n");
        project.run("current").succeeded();
        project.run("upgrade", "head").succeeded();
        Files.writeString(file, Project.text(file).replace("Operations op) {}", "Operations op) {;}"));
        assertThat(project.run("check").failed().out())
                .contains("Files changed after they ran:", "R_aaaa1111_one.java, which ran at 20");
        assertThat(project.run("upgrade", "head").failed().err()).contains("changed after it ran", "--allow-changed");
        project.run("upgrade", "head", "--allow-changed").succeeded();
        assertThat(project.run("check").failed().out()).doesNotContain("Files changed");
    }

    @Test
    void limits_are_durations_with_units() {
        project.run(
                        "upgrade",
                        "head",
                        "--lock-wait",
                        "1m",
                        "--lock-timeout",
                        "500ms",
                        "--lock-attempts",
                        "2",
                        "--statement-timeout",
                        "2h",
                        "--transaction-per-migration")
                .succeeded();
        wrongUsage("30 has no unit; write 30s for seconds", "upgrade", "head", "--lock-wait", "30");
        wrongUsage("duration refused: 'soon'", "downgrade", "base", "--lock-timeout", "soon");
        wrongUsage("--idempotent is for scripts", "upgrade", "head", "--idempotent");
        wrongUsage(
                "--lock-wait, --statement-timeout does nothing for a script",
                "upgrade",
                "--sql",
                "head",
                "--lock-wait",
                "1s",
                "--statement-timeout",
                "1s");
    }

    @Test
    void an_idempotent_script_is_printed() {
        assertThat(project.run("upgrade", "head", "--sql", "--idempotent")
                        .succeeded()
                        .out())
                .contains("bbbb2222");
        assertThat(project.run("downgrade", "base", "--sql", "--idempotent")
                        .succeeded()
                        .out())
                .contains("bbbb2222");
    }

    @Test
    void edit_opens_the_file_of_a_revision() throws Exception {
        Path editor = project.write("bin/my editor", "#!/bin/sh\nprintf '%s\\n' \"$@\" > " + folder + "/opened\n");
        Files.setPosixFilePermissions(editor, PosixFilePermissions.fromString("rwx------"));
        project.environment("EDITOR", "false");
        project.environment("VISUAL", editor.toString());
        project.run("edit", "aaaa").succeeded();
        assertThat(folder.resolve("opened")).content().endsWith("R_aaaa1111_one.java\n");
        project.run("upgrade", "head").succeeded();
        project.run("edit", "current").succeeded();
        assertThat(folder.resolve("opened")).content().endsWith("R_bbbb2222_two.java\n");

        project.environment("VISUAL", "");
        assertThat(project.run("edit", "head").failed().err())
                .contains("editor failed: false: it ended with exit code 1", "fix: ");
        project.environment("EDITOR", "no-such-editor --wait");
        assertThat(project.run("edit", "head").failed().err())
                .contains("editor failed: no-such-editor --wait: ", "fix: ");
        project.environment("EDITOR", "");
        project.environment("PATH", folder.toString());
        assertThat(project.run("edit", "head").failed().err()).contains("no editor found", "fix: export EDITOR");
        assertThat(project.run("edit", "base").failed().err()).contains("nothing to edit", "fix: ");
    }

    @Test
    void a_class_of_the_project_hears_of_each_run() {
        project.write("db/Environment.java", """
                import dev.autogen.execute.ExecutionListener;
                import dev.autogen.graph.VersionChange;
                import java.sql.Connection;
                import java.sql.PreparedStatement;
                import java.sql.Statement;

                public final class Environment implements ExecutionListener {

                    @Override
                    public void versionApplied(VersionChange change, Connection connection) throws Exception {
                        try (Statement create = connection.createStatement()) {
                            create.execute("create table if not exists audit (number serial, what text)");
                        }
                        try (PreparedStatement insert = connection.prepareStatement("insert into audit (what) values (?)")) {
                            insert.setString(1, change.describe());
                            insert.executeUpdate();
                        }
                    }
                }
                """);
        assertThat(project.run("upgrade", "head").succeeded().out()).contains("Running upgrade -> aaaa1111, one");
        assertThat(database.queryText("select string_agg(what, '|' order by number) from audit"))
                .isEqualTo("Running upgrade -> aaaa1111, one|Running upgrade aaaa1111 -> bbbb2222, two");

        project.write("db/Environment.java", """
                public final class Environment implements dev.autogen.execute.ExecutionListener {
                    @Override
                    public void beforeStep(dev.autogen.graph.Step step) {
                        throw new IllegalStateException("not on Fridays");
                    }
                }
                """);
        assertThat(project.run("downgrade", "base").failed().err())
                .startsWith("a listener failed: beforeStep of ")
                .contains("Environment.java: java.lang.IllegalStateException: not on Fridays")
                .contains("fix: correct the listener");
        project.write("db/Environment.java", "public final class Environment {}");
        assertThat(project.run("downgrade", "base").failed().err())
                .contains("class refused: ", "Environment.java does not implement", "fix: make it a public class");
        project.write("db/Environment.java", "public final class Environment {");
        assertThat(project.run("downgrade", "base").failed().err()).contains("Environment.java", "fix: ");
    }

    private void wrongUsage(String happened, String... arguments) {
        Project.Result result = project.run(arguments);
        assertThat(result.exitCode()).as(result.err()).isEqualTo(2);
        assertThat(result.err()).startsWith("wrong usage: ").contains(happened, "  fix: see autogen " + arguments[0]);
    }
}
