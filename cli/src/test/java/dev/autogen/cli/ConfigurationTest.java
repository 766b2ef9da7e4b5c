package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.plain.Note;
import dev.autogen.fixtures.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where settings come from. */
class ConfigurationTest {

    @TempDir
    Path folder;

    /** What {@code init} is not given: nothing listens there. */
    private static final String UNREACHABLE = "jdbc:postgresql://127.0.0.1:1/nothing";

    private TestDatabase database;
    private Project project;

    @BeforeEach
    void createDatabase() {
        database = TestDatabase.create();
        project = new Project(folder);
    }

    @AfterEach
    void dropDatabase() {
        database.close();
        System.clearProperty("org.postgresql.pgpassfile");
    }

    @Test
    void a_configuration_written_before_init_is_kept_and_is_enough() {
        String settings = """
                url = %s
                user = %s
                password = ${SECRET}
                entities.packages = %s
                """.formatted(database.url(), database.user(), Note.class.getPackageName());
        Path file = project.write("autogen.properties", settings);
        project.environment("SECRET", database.password());
        assertThat(project.run("init", "db").succeeded().out()).contains("Keeping autogen.properties, which exists");
        assertThat(Project.text(file)).isEqualTo(settings);

        assertThat(Project.text(project.revision("create note"))).contains("package db.revisions;", "op.createTable(");
        project.run("upgrade", "head").succeeded();
        assertThat(project.run("check").succeeded().out()).contains("No new upgrade operations detected.");
    }

    @Test
    void a_password_can_come_from_pgpass() {
        Path file = project.write("pgpass", "*:*:*:" + database.user() + ":" + database.password() + "\n");
        assertThat(file.toFile().setReadable(false, false) && file.toFile().setReadable(true, true))
                .isTrue();
        System.setProperty("org.postgresql.pgpassfile", file.toString());
        project.run("init", "db", "--url", database.url()).succeeded();
        project.set("user", database.user());
        assertThat(project.run("current").succeeded().out()).isEmpty();
        System.setProperty("org.postgresql.pgpassfile", folder.resolve("none").toString());
        assertThat(project.run("current").failed().err()).contains("password", "fix: ");
    }

    @Test
    void the_environment_wins_over_the_file() {
        project.run("init", "db", "--url", "jdbc:postgresql://127.0.0.1:1/nothing")
                .succeeded();
        project.run("current").failed();
        project.environment("AUTOGEN_URL", database.url());
        project.environment("AUTOGEN_USER", database.user());
        project.environment("AUTOGEN_PASSWORD", database.password());
        project.run("current").succeeded();
    }

    @Test
    void init_writes_every_option_with_an_embedded_database_where_no_url_is_given() {
        project.run("init", "src/db").succeeded();
        assertThat(Project.text(folder.resolve("autogen.properties")))
                .contains("url = embedded")
                .contains("entities.packages =", "entities.classpath =", "#user =", "#password =")
                .contains("revisions.folder = src/db/versions", "revisions.template = src/db/revision.java.ftl")
                .contains("#version.table =", "#spatial.indexes =", "revisions.package =");
        assertThat(folder.resolve("src/db/README.md")).exists();
        assertThat(folder.resolve("src/db/versions")).isDirectory();
    }

    @Test
    void an_empty_revision_needs_no_database() {
        project.run("init", "db", "--url", "jdbc:postgresql://127.0.0.1:1/nothing")
                .succeeded();
        assertThat(project.run("revision", "--empty", "-m", "by hand")
                        .succeeded()
                        .out())
                .contains("Generating db/versions/R_", "_by_hand.java ... done");
        String text = Project.text(project.revisions().get(0));
        assertThat(text).contains("public void upgrade(Operations op) {}", "public void downgrade(Operations op) {}");
        project.run("revision", "--empty", "-m", "once more").succeeded();
        List<String> history = project.run("history").succeeded().out().lines().toList();
        assertThat(history).hasSize(2);
        assertThat(history.get(0)).endsWith("(head), once more");
        assertThat(history.get(1)).startsWith("<base> -> ").endsWith(", by hand");
    }

    @Test
    void the_version_table_can_have_another_name() throws Exception {
        project.run("init", "db", "--url", database.url()).succeeded();
        project.environment("AUTOGEN_USER", database.user());
        project.environment("AUTOGEN_PASSWORD", database.password());
        project.entities(Note.class.getPackageName());
        project.set("version.table", "public.schema_state");
        project.run("revision", "--autogenerate", "-m", "create note").succeeded();
        project.run("upgrade", "head").succeeded();
        assertThat(database.queryText("select count(*) from schema_state")).isEqualTo("1");
        assertThat(project.run("check").succeeded().out()).contains("No new upgrade operations detected.");
        assertThat(Files.exists(folder.resolve(".autogen/embedded"))).isFalse();
        project.run("downgrade", "base").succeeded();
        project.set("version.table", "other_state");
        project.run("upgrade", "head").succeeded();
        database.execute("alter table schema_state rename to autogen_version");
        assertThat(project.run("check").succeeded().out()).contains("No new upgrade operations detected.");
    }

    @Test
    void a_file_written_on_windows_is_read() {
        project.run("init", "db", "--url", UNREACHABLE).succeeded();
        String text = Project.text(folder.resolve("autogen.properties"));
        project.write("autogen.properties", "\uFEFF" + text.replace("\n", "\r\n"));
        project.run("revision", "--empty", "-m", "Größe").succeeded();
        assertThat(project.run("history").succeeded().out()).endsWith(" (head), Größe" + System.lineSeparator());
    }

    @Test
    void a_command_without_a_database_needs_none_of_its_variables() {
        project.run("init", "db", "--url", "jdbc:postgresql://${NO_SUCH_HOST}/shop")
                .succeeded();
        project.set("password", "${NO_SUCH_PASSWORD}");
        project.run("revision", "--empty", "-m", "by hand").succeeded();
        project.run("history").succeeded();
        assertThat(project.run("current").failed().err()).contains("NO_SUCH_HOST", "fix: export NO_SUCH_HOST");
    }

    @Test
    void an_empty_url_is_not_taken_for_the_embedded_database() {
        project.run("init", "db", "--url", UNREACHABLE).succeeded();
        project.set("url", "${DATABASE}");
        project.environment("DATABASE", "");
        assertThat(project.run("upgrade", "head").failed().err()).contains("setting missing: url", "fix: set it to");
        assertThat(folder.resolve(".autogen/embedded")).doesNotExist();
    }

    @Test
    void a_star_on_the_class_path_means_all_jars_of_a_folder() throws Exception {
        project.run("init", "db", "--url", database.url()).succeeded();
        project.environment("AUTOGEN_USER", database.user());
        project.environment("AUTOGEN_PASSWORD", database.password());
        project.set("entities.packages", "com.acme");
        project.set("entities.classpath", "my lib/*");
        assertThat(project.run("check").failed().err()).contains("class path entry not found", "my lib");
        Files.createDirectories(folder.resolve("my lib"));
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(folder.resolve("my lib/shop.jar")))) {
            jar.putNextEntry(new JarEntry("com/acme/"));
        }
        assertThat(project.run("check").failed().err()).contains("no entity found", "my lib/shop.jar");
    }

    @Test
    void a_schema_is_chosen_in_the_url() {
        database.execute("create schema tenant");
        project.run("init", "db", "--url", database.url() + separator() + "currentSchema=tenant")
                .succeeded();
        project.environment("AUTOGEN_USER", database.user());
        project.environment("AUTOGEN_PASSWORD", database.password());
        project.entities(Note.class.getPackageName());
        project.revision("create note");
        project.run("upgrade", "head").succeeded();
        assertThat(database.queryText(
                        "select concat(to_regclass('tenant.note'), ' ', to_regclass('tenant.autogen_version'))"))
                .contains("tenant.note", "tenant.autogen_version");
        assertThat(project.run("check").succeeded().out()).contains("No new upgrade operations detected.");
    }

    private String separator() {
        return database.url().contains("?") ? "&" : "?";
    }

    @Test
    void settings_of_a_run_are_read_and_refused_by_name() {
        project.run("init", "db", "--url", database.url()).succeeded();
        project.environment("AUTOGEN_USER", database.user());
        project.environment("AUTOGEN_PASSWORD", database.password());
        project.set("lock.wait", "1m");
        project.set("lock.timeout", "500ms");
        project.set("lock.attempts", "3");
        project.set("statement.timeout", "2h");
        project.set("transaction.per.migration", "true");
        project.set("history.table", "ran");
        project.run("revision", "--empty", "-m", "x").succeeded();
        project.run("upgrade", "head").succeeded();
        assertThat(database.queryText("select count(*) from ran")).isEqualTo("1");
        project.entities(Note.class.getPackageName());
        assertThat(project.run("check").failed().out()).doesNotContain("ran", "autogen_version");

        for (String[] wrong : new String[][] {
            {"lock.wait", "30", "fix: write 30s for seconds, or ms, m, h"},
            {"lock.timeout", "soon", "fix: write a number and ms, s, m or h"},
            {"lock.attempts", "0", "fix: set it to a number from 1 on"},
            {"history.table", "a.b.c", "fix: write it as table or schema.table"}
        }) {
            Project other = new Project(folder);
            other.set(wrong[0], wrong[1]);
            assertThat(other.run("history").failed().err())
                    .contains("setting refused: " + wrong[0] + " = " + wrong[1], wrong[2]);
            other.set(wrong[0], "");
        }
    }
}
