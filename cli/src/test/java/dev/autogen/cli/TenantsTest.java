package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.Project.Result;
import dev.autogen.cli.plain.Note;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several databases or schemas in one command. */
class TenantsTest {

    private static final String TABLE = "op.createTable(\"invoice\", column(\"id\", bigint()));";

    @TempDir
    private Path folder;

    private TestDatabase database;
    private Project project;

    @BeforeEach
    void make_project() {
        database = TestDatabase.create();
        project = Project.initialised(folder, database, Note.class.getPackage());
        revision("aa11", "", TABLE);
    }

    @AfterEach
    void drop_database() {
        database.close();
    }

    private void revision(String id, String revises, String upgrade) {
        project.write("db/versions/R_" + id + "_step.java", """
                import static dev.autogen.revision.Ddl.*;
                import dev.autogen.revision.*;

                @Revision.Info(id = "%1$s", message = "step %1$s", revises = {%2$s})
                public final class R_%1$s_step implements Revision {
                    @Override
                    public void upgrade(Operations op) {
                        %3$s
                    }

                    @Override
                    public void downgrade(Operations op) {
                        op.dropTable("invoice");
                    }
                }
                """.formatted(id, revises, upgrade));
    }

    private void schemas(int count) {
        IntStream.range(0, count).forEach(number -> database.execute("create schema tenant_%02d".formatted(number)));
    }

    @Test
    void one_of_twelve_fails_and_resume_runs_only_that_one() {
        schemas(12);
        database.execute("create table tenant_07.invoice (other int)");

        Result first =
                project.run("upgrade", "head", "--each-schema", "tenant_*").failed();

        assertThat(first.out().lines().toList())
                .hasSize(13)
                .anySatisfy(line -> assertThat(line).matches("tenant_00: base -> aa11, 1 step, \\d+\\.\\d s"))
                .anySatisfy(line -> assertThat(line).startsWith("tenant_07: FAILED: createTable: "))
                .endsWith("11 upgraded, 0 there already, 1 failed");
        assertThat(first.err())
                .startsWith("1 of 12 not done")
                .contains(
                        "tenant_07: upgrade failed: createTable of revision aa11",
                        "relation \"invoice\" already exists")
                .contains("  fix: see to those that failed, then run the command again with --resume");

        assertThat(project.run("upgrade", "aa11", "--each-schema", "tenant_*", "--resume")
                        .failed()
                        .err())
                .isEqualToNormalizingNewlines("""
                        nothing resumed: the last upgrade --each-schema had the target head, not aa11
                          fix: give the same target, or run it without --resume
                        """);
        database.execute("drop table tenant_07.invoice");
        Result second = project.run("upgrade", "head", "--each-schema", "tenant_*", "--resume")
                .succeeded();

        assertThat(second.out().lines().toList()).hasSize(2).endsWith("1 upgraded, 0 there already, 0 failed");
        assertThat(project.run("upgrade", "head", "--each-schema", "tenant_*", "--resume")
                        .succeeded()
                        .out())
                .isEqualToIgnoringNewLines("Nothing to resume: all of them are done");
        assertThat(project.run("upgrade", "head", "--each-schema", "tenant_00,tenant_07", "--jobs", "1")
                        .succeeded()
                        .out())
                .isEqualToNormalizingNewlines("""
                        tenant_00: at aa11 already
                        tenant_07: at aa11 already
                        0 upgraded, 2 there already, 0 failed
                        """);
        assertThat(project.run("current", "--each-schema", "tenant_0?", "--check-heads")
                        .succeeded()
                        .out())
                .startsWith("tenant_00: aa11 (head)");
        assertThat(project.run("downgrade", "base", "--each-schema", "*_11", "-q")
                        .succeeded()
                        .out())
                .isEmpty();
        assertThat(project.run("current", "--each-schema", "*", "--check-heads").failed())
                .satisfies(result -> assertThat(result.out()).contains("public: base", "tenant_11: base"))
                .satisfies(result -> assertThat(result.err())
                        .startsWith("not on all head revisions: public, tenant_11; the files are at aa11"));
    }

    @Test
    void databases_of_a_file_run_with_the_login_of_the_settings() {
        try (TestDatabase second = TestDatabase.create()) {
            second.execute("create table invoice (other int)");
            project.environment("SECOND", second.url() + "?ApplicationName=s3cret");
            project.write("databases.txt", "# all of them\n\nfirst = " + database.url() + "\nsecond = ${SECOND}\n");

            Result result = project.run("upgrade", "head", "--each-url", "databases.txt")
                    .failed();

            assertThat(result.out()).contains("first: base -> aa11, 1 step", "second: FAILED: ", "1 upgraded");
            assertThat(result.out() + result.err()).doesNotContain("s3cret");
            second.execute("drop table invoice");
            assertThat(project.run("upgrade", "head", "--each-url", "databases.txt", "--resume")
                            .succeeded()
                            .out())
                    .contains("second: base -> aa11")
                    .doesNotContain("first");
            assertThat(Project.text(folder.resolve(".autogen/upgrade-each-url.status")))
                    .doesNotContain("jdbc")
                    .contains("done second");
            project.write("plain.txt", second.url());
            assertThat(project.run("current", "--each-url", "plain.txt")
                            .succeeded()
                            .out())
                    .isEqualToIgnoringNewLines(second.url().replaceFirst("jdbc:postgresql://", "") + ": aa11 (head)");
        }
    }

    @Test
    void a_file_with_mistakes_is_refused_with_their_lines() {
        project.write("databases.txt", """
                a = jdbc:postgresql://localhost/a
                a = jdbc:postgresql://localhost/b
                c = jdbc:postgresql://localhost/a
                d = jdbc:mysql://localhost/d?password=s3cret
                e = jdbc:postgresql://me:s3cret@localhost/e
                f = ${NOWHERE}
                s3cret
                """);
        String file = folder.resolve("databases.txt").toString();

        assertThat(project.run("upgrade", "head", "--each-url", "databases.txt")
                        .failed()
                        .err())
                .doesNotContain("s3cret")
                .contains(
                        file + ":2: the name a as in line 1",
                        file + ":3: the same database as in line 1",
                        file + ":4: no name = jdbc:postgresql:... and no URL alone",
                        file + ":5: url refused: there is a user or a password before the host",
                        file + ":6: environment variable not set: NOWHERE",
                        file + ":7: no name = jdbc:postgresql:... and no URL alone");
        assertThat(project.run("upgrade", "head", "--each-url", "nothing.txt")
                        .failed()
                        .err())
                .contains("list of databases unreadable: ", "it does not exist");
        project.write("databases.txt", "# none\n");
        assertThat(project.run("upgrade", "head", "--each-url", "databases.txt")
                        .failed()
                        .err())
                .contains("no databases: ");
    }

    @Test
    void schemas_that_are_not_there_are_named() {
        schemas(3);

        assertThat(project.run("upgrade", "head", "--each-schema", "tenant_09,x*,tenant_01,pg_catalog")
                        .failed()
                        .err())
                .isEqualToNormalizingNewlines("""
                        no such schema: tenant_09 (close to it: tenant_00), x*, pg_catalog; the database has public, tenant_00, tenant_01, tenant_02
                          fix: name schemas that are there, or create them first
                        """);
        assertThat(database.query("select 1 from pg_tables where tablename = 'invoice'"))
                .isEmpty();
    }

    @Test
    void options_that_do_not_go_together_are_wrong_usage() {
        for (List<String> options : List.of(
                List.of("--each-schema", "a", "--each-url", "b"),
                List.of("--each-schema", "a", "--sql"),
                List.of("--each-schema", "a", "--jobs", "0"),
                List.of("--each-schema", "a", "--jobs", "65"),
                List.of("--jobs", "2"),
                List.of("--resume"))) {
            String[] arguments = Stream.concat(Stream.of("upgrade", "head"), options.stream())
                    .toArray(String[]::new);
            Result result = project.run(arguments);
            assertThat(result.exitCode()).as("%s%n%s", options, result.err()).isEqualTo(2);
            assertThat(result.err()).startsWith("wrong usage: --");
        }
        assertThat(project.run("upgrade", "+1", "--each-schema", "a", "--resume")
                        .exitCode())
                .isEqualTo(2);
        assertThat(project.run("upgrade", "head", "--each-schema", "a", "--resume")
                        .failed()
                        .err())
                .startsWith("nothing resumed: no run of upgrade --each-schema is noted");
    }

    @Test
    void a_command_that_is_killed_leaves_whole_schemas_and_the_next_one_does_the_rest() throws Exception {
        schemas(12);
        revision("bb22", "\"aa11\"", "op.execute(\"select pg_sleep(0.5)\");");
        Process process = start("upgrade", "head", "--each-schema", "tenant_*", "--jobs", "2");
        awaitTables(3);
        process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);

        Result rest = project.run("upgrade", "head", "--each-schema", "tenant_*", "--resume")
                .succeeded();

        assertThat(rest.out().lines().count()).isBetween(2L, 12L);
        assertThat(project.run("current", "--each-schema", "tenant_*")
                        .succeeded()
                        .out()
                        .lines())
                .hasSize(12)
                .allMatch(line -> line.endsWith(": bb22 (head)"));
    }

    @Test
    void a_command_that_is_stopped_rolls_back_and_begins_no_other() throws Exception {
        schemas(6);
        revision("bb22", "\"aa11\"", "op.execute(\"select pg_sleep(30)\");");
        Process process = start("upgrade", "head", "--each-schema", "tenant_*", "--jobs", "2");
        while (!database.queryText("select count(*) from pg_stat_activity where query like 'select pg_sleep(30)%'"
                        + " and datname = current_database()")
                .equals("2")) {
            Thread.sleep(50);
        }
        process.destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();

        assertThat(database.query("select 1 from pg_tables where tablename = 'invoice'"))
                .isEmpty();
        assertThat(database.queryText("select count(*) from pg_stat_activity where query like '%pg_sleep(30)%'"
                        + " and state = 'active' and pid <> pg_backend_pid() and datname = current_database()"))
                .isEqualTo("0");
    }

    /** Waits until so many schemas are done. */
    private void awaitTables(int count) throws InterruptedException {
        while (Integer.parseInt(database.queryText("select count(*) from pg_tables where tablename = 'invoice'"))
                < count) {
            Thread.sleep(20);
        }
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile());
        builder.environment().put("AUTOGEN_USER", database.user());
        builder.environment().put("AUTOGEN_PASSWORD", database.password());
        return builder.start();
    }
}
