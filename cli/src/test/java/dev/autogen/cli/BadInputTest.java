package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.plain.Note;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user gets to read when something is wrong, and that nothing is half-done then. */
class BadInputTest {

    private static final String SECRET = "s3cret-word";

    @TempDir
    Path folder;

    private TestDatabase database;
    private Project project;
    private String atStart;

    @BeforeEach
    void createProject() {
        database = TestDatabase.create();
        atStart = database.dump();
        project = Project.initialised(folder, database, Note.class.getPackage());
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void unknown_revision() {
        project.revision("create note");
        assertError(project.run("upgrade", "feedfeedfeed"), "feedfeedfeed", "fix: ");
        assertUntouched();
    }

    @Test
    void ambiguous_prefix() {
        revision("abcd11", "", "");
        revision("abcd22", "abcd11", "");
        assertError(project.run("upgrade", "abcd"), "abcd11", "abcd22", "fix: ");
        assertUntouched();
    }

    @Test
    void missing_parent() {
        revision("abcd22", "abcd11", "");
        assertError(project.run("upgrade", "head"), "abcd11", "R_abcd22_x.java", "fix: ");
        assertUntouched();
    }

    @Test
    void two_files_with_one_id() {
        revision("abcd11", "", "");
        project.write(
                "db/versions/R_abcd11_y.java", Project.text(project.revisions().get(0)));
        assertError(project.run("history"), "abcd11", "R_abcd11_x.java", "R_abcd11_y.java", "fix: ");
    }

    @Test
    void a_file_that_does_not_compile() {
        revision("abcd11", "", "op.createTabel(\"x\");");
        assertError(project.run("upgrade", "head"), "R_abcd11_x.java:11", "createTabel", "fix: ");
        assertUntouched();
    }

    @Test
    void no_entity_found() {
        project.entities("com.example.nothing");
        assertError(project.run("revision", "-m", "x"), "com.example.nothing", "fix: ");
        assertThat(project.revisions()).isEmpty();
    }

    @Test
    void a_misspelt_package_beside_a_right_one() {
        project.entities(Note.class.getPackageName() + ", com.example.mispelt");
        assertError(project.run("revision", "-m", "x"), "no entity found", "com.example.mispelt", "fix: ");
        assertThat(project.revisions()).isEmpty();
    }

    @Test
    void database_down() {
        project.environment("AUTOGEN_URL", "jdbc:postgresql://127.0.0.1:1/nothing?password=" + SECRET);
        assertError(project.run("upgrade", "head"), "127.0.0.1:1", "fix: ");
    }

    @Test
    void wrong_password() {
        database.execute("create role \"" + database.name() + "\" login password 'right'");
        try {
            project.environment("AUTOGEN_USER", database.name());
            project.environment("AUTOGEN_PASSWORD", SECRET);
            assertError(project.run("upgrade", "head"), database.name(), "fix: ");
        } finally {
            database.execute("drop role \"" + database.name() + "\"");
        }
    }

    @Test
    void a_permission_missing() {
        database.execute("create role \"" + database.name() + "\" login password '" + SECRET + "'");
        try {
            database.execute("revoke create on schema public from public");
            project.revision("create note");
            project.environment("AUTOGEN_USER", database.name());
            project.environment("AUTOGEN_PASSWORD", SECRET);
            assertError(project.run("upgrade", "head"), "permission denied", "fix: ");
        } finally {
            database.execute("drop role \"" + database.name() + "\"");
        }
    }

    @Test
    void a_statement_that_fails_half_way_leaves_nothing() {
        project.revision("create note");
        String first = Project.id(project.revisions().get(0));
        revision("ffff22", first, "op.execute(\"select 1 / 0\");");
        assertError(project.run("upgrade", "head"), "ffff22", "select 1 / 0", "22012", "division by zero", "fix: ");
        assertUntouched();
        assertThat(project.run("current").succeeded().out()).isEmpty();
    }

    @Test
    void revision_refuses_a_database_that_is_behind_the_files() {
        Path file = project.revision("create note");
        assertError(
                project.run("revision", "-m", "again"),
                "not up to date",
                "at base",
                "at " + Project.id(file),
                "fix: run autogen upgrade head");
        assertThat(project.revisions()).containsExactly(file);
    }

    @Test
    void a_broken_template_writes_no_file() {
        project.write("db/revision.java.ftl", "package ${nonsense};");
        assertError(project.run("revision", "-m", "x"), "revision.java.ftl", "nonsense", "fix: ");
        assertThat(project.revisions()).isEmpty();
    }

    @Test
    void init_keeps_what_is_there() {
        assertError(project.run("init", "db"), "not empty", "fix: ");
        String configuration = Project.text(folder.resolve("autogen.properties"));
        assertThat(project.run("init", "other").succeeded().out())
                .contains("Keeping", "Next: set revisions.folder = other/versions in it");
        assertThat(Project.text(folder.resolve("autogen.properties"))).isEqualTo(configuration);
    }

    @Test
    void an_unknown_setting_is_named() {
        project.set("entitys.packages", "x");
        assertError(project.run("history"), "entitys.packages", "entities.packages", "fix: ");
    }

    @Test
    void an_unset_variable_is_named() {
        project.set("user", "${NO_SUCH_VARIABLE}");
        project.environment("AUTOGEN_USER", "");
        assertError(project.run("current"), "NO_SUCH_VARIABLE", "fix: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "upgrade", "upgrade --nonsense", "frobnicate", "upgrade a b", "downgrade", "init"})
    void wrong_usage_is_exit_code_2(String arguments) {
        Project.Result result = project.run(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("wrong usage: ").contains("  fix: see autogen");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void a_stack_trace_is_printed_only_on_demand() {
        assertThat(project.run("upgrade", "nothing").failed().err()).doesNotContain("\tat ");
        assertThat(project.run("upgrade", "nothing", "--stacktrace").failed().err())
                .contains("\tat ");
    }

    @Test
    void a_refused_url_is_not_repeated() {
        for (String url : List.of(
                "jdbc:postgresql://app:s3cret-word@localhost/shop",
                "postgresql://app:s3cret-word@localhost/shop",
                "app:s3cret-word",
                "jdbc:mysql://app:s3cret-word@localhost/shop",
                "jdbc:postgresql://localhost:99999/shop?password=s3cret-word")) {
            project.environment("AUTOGEN_URL", url);
            assertError(project.run("current"), "url refused: ", "fix: ");
        }
    }

    @Test
    void what_is_no_package_name_is_refused() {
        for (String packages : List.of("com.acme.*", "com.acme; com.other", "com acme")) {
            project.entities(packages);
            assertError(
                    project.run("check"), "setting refused: entities.packages = ", "fix: name packages as com.acme");
        }
    }

    @Test
    void a_geometry_without_postgis_names_the_extension() {
        revision("abcd11", "", "op.execute(\"create table place (position geometry)\");");
        assertError(project.run("upgrade", "head"), "42704", "fix: run create extension postgis");
        assertUntouched();
    }

    @Test
    void a_vector_without_pgvector_names_the_extension() {
        revision("abcd11", "", "op.execute(\"create table passage (embedding halfvec(3))\");");
        assertError(project.run("upgrade", "head"), "42704", "fix: run create extension vector");
        assertUntouched();
    }

    @Test
    void a_schema_that_does_not_exist_is_asked_for() {
        revision("abcd11", "", "");
        project.set("version.table", "nosuch.state");
        assertError(project.run("upgrade", "head"), "nosuch", "fix: create the schema");
    }

    @Test
    void a_version_table_has_at_most_a_schema() {
        project.set("version.table", "a.b.c");
        assertError(project.run("current"), "setting refused: version.table = a.b.c", "fix: write it as");
    }

    @Test
    void no_package_is_noticed_before_a_database_starts() {
        project.set("entities.packages", "");
        project.environment("AUTOGEN_URL", "embedded");
        assertError(project.run("revision", "-m", "x"), "no entity package", "fix: ");
        assertThat(folder.resolve(".autogen/embedded")).doesNotExist();
    }

    @Test
    void a_file_that_has_gone_is_named_by_every_command() throws IOException {
        Path file = project.revision("create note");
        project.run("upgrade", "head").succeeded();
        Files.delete(file);
        Project.Result current = project.run("current").succeeded();
        assertThat(current.out()).startsWith(Project.id(file)).doesNotContain("(head)");
        assertThat(current.err()).contains("warning: no revision file has the id " + Project.id(file));
        for (String[] command : new String[][] {{"check"}, {"revision", "-m", "x"}, {"upgrade", "head"}}) {
            assertError(project.run(command), Project.id(file), "which no revision file has", "fix: add");
        }
    }

    @Test
    void two_heads_are_no_place_for_a_new_file() {
        revision("abcd11", "", "");
        revision("bbbb22", "abcd11", "");
        revision("cccc33", "abcd11", "");
        assertError(
                project.run("revision", "-m", "x"),
                "multiple heads are present: bbbb22 (x), cccc33 (x)",
                "fix: name the one that the new revision shall follow with --head",
                "autogen merge heads");
        assertError(project.run("check"), "not up to date", "fix: run autogen upgrade heads");
    }

    @Test
    void a_message_of_several_lines_becomes_one_line() {
        project.run("revision", "--empty", "-m", " two\n  lines ").succeeded();
        project.run("revision", "--empty").succeeded();
        assertThat(project.run("history").succeeded().out().lines())
                .hasSize(2)
                .satisfiesExactly(
                        without -> assertThat(without).endsWith(" (head)"),
                        with -> assertThat(with).endsWith(", two lines"));
    }

    @Test
    void a_run_without_a_step_says_so() {
        assertThat(project.run("upgrade", "head").succeeded().out())
                .contains("Nothing to run: the database is at base");
        assertThat(project.run("upgrade", "head", "-q").succeeded().out()).isEmpty();
    }

    @Test
    void init_leaves_nothing_where_the_configuration_has_no_folder() {
        assertError(project.run("-c", "none/autogen.properties", "init", "other"), "there is no folder", "fix: ");
        assertError(project.run("init", "other", "--url", "mysql://" + SECRET), "url refused", "fix: ");
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void an_unknown_command_is_answered_by_its_neighbours_alone() {
        assertThat(project.run("upgrad", "head").err())
                .contains("wrong usage: no such command: upgrad", "did you mean upgrade?")
                .doesNotContain("downgrade");
        assertThat(project.run("stamp", "head").err()).doesNotContain("did you mean");
        assertThat(project.run("help", "check").succeeded().out()).contains("Usage: autogen check", "they differ");
    }

    @Test
    void help_names_the_exit_codes() {
        for (String command :
                ("init revision merge upgrade downgrade stamp diff check current history heads branches show edit"
                                + " log ensure-version demo")
                        .split(" ")) {
            assertThat(project.run(command, "--help").succeeded().out())
                    .contains("Usage: autogen " + command, "Exit codes:");
        }
    }

    private void revision(String id, String revises, String statement) {
        project.write("db/versions/R_" + id + "_x.java", """
                package db.revisions;

                import dev.autogen.revision.Operations;
                import dev.autogen.revision.Revision;

                @Revision.Info(id = "%s", message = "x"%s)
                public final class R_%s_x implements Revision {

                    @Override
                    public void upgrade(Operations op) {
                        %s
                    }

                    @Override
                    public void downgrade(Operations op) {}
                }
                """.formatted(
                        id, revises.isEmpty() ? "" : ", revises = \"" + revises + "\"", id, statement));
    }

    private static void assertError(Project.Result result, String... parts) {
        assertThat(result.failed().err()).contains(parts).doesNotContain("\tat ", SECRET, "Exception");
        assertThat(result.err().lines().toList()).anyMatch(line -> line.startsWith("  fix: "));
    }

    private void assertUntouched() {
        assertThat(database.dump()).isEqualTo(atStart);
    }
}
