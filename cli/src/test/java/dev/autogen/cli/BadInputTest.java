package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.plain.Note;
import dev.autogen.fixtures.TestDatabase;
import java.nio.file.Path;
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
        assertThat(project.run("init", "other").succeeded().out()).contains("Keeping");
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
