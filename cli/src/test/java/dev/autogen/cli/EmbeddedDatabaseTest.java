package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code url = embedded}, which is what {@code init} writes where it is given no URL. */
class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void the_data_outlives_the_command() {
        Project project = new Project(folder);
        project.run("init", "db").succeeded();
        project.entities("dev.autogen.cli.plain");
        project.revision("create plain tables");
        project.run("upgrade", "head").succeeded();
        assertThat(project.run("current").succeeded().out()).contains("(head)");
        assertThat(project.run("check").succeeded().out()).contains("No new upgrade operations detected.");
        assertThat(folder.resolve(".autogen/embedded/data")).isDirectory();
        assertThat(folder.resolve(".autogen/embedded/data/postmaster.pid")).doesNotExist();
        assertThat(folder.resolve(".autogen/embedded/.gitignore")).hasContent("*");
        // As a copy of the folder has them; PostgreSQL itself would refuse that.
        assertThat(folder.resolve(".autogen/embedded/data").toFile().setReadable(true, false))
                .isTrue();
        assertThat(project.run("current").succeeded().out()).contains("(head)");
    }

    @Test
    void the_tour_runs_to_its_end() {
        Project.Result result =
                new Project(folder).run("demo", "--keep", "tour").succeeded();
        assertThat(result.out())
                .contains("$ autogen init db")
                .contains("$ autogen revision -m \"create the shop\"")
                .contains("op.createTable(")
                .contains("Running upgrade -> ")
                .contains("op.addColumn(\"invoice\", column(\"total\", numeric(10, 2)));")
                .contains("Running downgrade ")
                .contains("That is all");
        assertThat(folder.resolve("tour/db/versions")).isDirectory();
    }
}
