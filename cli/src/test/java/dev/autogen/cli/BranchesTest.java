package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.plain.Note;
import dev.autogen.fixtures.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Branches as a user makes them, lists them, runs them and brings them together. */
class BranchesTest {

    @TempDir
    Path folder;

    private TestDatabase database;
    private Project project;

    @BeforeEach
    void make_project() {
        database = TestDatabase.create();
        project = Project.initialised(folder, database, Note.class.getPackage());
    }

    @AfterEach
    void drop_database() {
        database.close();
    }

    @Test
    void two_branches_are_upgraded_alone_merged_and_one_is_undone() {
        twoBranches();

        assertLines(
                List.of("b1b1b1b1 -> b2b2b2b2 (billing) (head), more billing"),
                project.run("history", "-r", "b1b1b1b1:b2b2b2b2")
                        .succeeded()
                        .out()
                        .lines()
                        .limit(1)
                        .toList());
        assertThat(project.run("heads").succeeded().out().lines())
                .containsExactlyInAnyOrder("b2b2b2b2 (billing) (head)", "c1c1c1c1 (shipping) (head)");
        assertThat(project.run("branches").succeeded().out().lines()).first().isEqualTo("a0a0a0a0 (branchpoint)");

        project.run("upgrade", "billing@head").succeeded();
        assertThat(current()).containsExactly("b2b2b2b2 (head)");
        project.run("upgrade", "shipping@head").succeeded();
        assertThat(current()).containsExactly("b2b2b2b2 (head)", "c1c1c1c1 (head)");
        assertThat(project.run("history", "-i").succeeded().out())
                .contains("b1b1b1b1 -> b2b2b2b2 (billing) (head) (current), more billing");

        project.run("downgrade", "billing@a0a0").succeeded();
        assertThat(current()).containsExactly("c1c1c1c1 (head)");
        project.run("current", "--check-heads").failed();
        project.run("upgrade", "heads").succeeded();
        project.run("current", "--check-heads").succeeded();

        project.run("merge", "heads", "-m", "one again", "--rev-id", "dddd4444").succeeded();
        project.run("upgrade", "head").succeeded();
        assertThat(current()).containsExactly("dddd4444 (head) (mergepoint)");
        assertThat(project.run("show", "head").succeeded().out())
                .contains(
                        "Rev: dddd4444 (head) (mergepoint)",
                        "Merges: ",
                        "Branch names: billing, shipping",
                        "one again");
        project.run("downgrade", "-1").failed();
        project.run("downgrade", "billing@a0a0").succeeded();
        assertThat(current()).containsExactly("c1c1c1c1");
    }

    @Test
    void what_a_revision_depends_on_runs_before_it() {
        twoBranches();
        empty("shipping@head", "e1e1e1e1", "--depends-on", "billing", "--depends-on", "b2b2");
        assertThat(Project.text(folder.resolve("db/versions/R_e1e1e1e1_x.java")))
                .contains("dependsOn = {\"billing\", \"b2b2b2b2\"}");
        assertThat(project.run("heads").succeeded().out())
                .contains("b2b2b2b2 (billing) (effective head)", "e1e1e1e1 (shipping) (head)");
        assertThat(project.run("heads", "--resolve-dependencies")
                        .succeeded()
                        .out()
                        .lines())
                .containsExactly("e1e1e1e1 (shipping) (head)");
        assertThat(project.run("history", "-r", "e1e1e1e1:").succeeded().out())
                .contains("c1c1c1c1 (billing, b2b2b2b2) -> e1e1e1e1 (shipping) (head), x");

        assertThat(project.run("upgrade", "shipping@head").succeeded().out()).contains("-> b2b2b2b2");
        assertThat(current()).containsExactly("e1e1e1e1 (head)");
        project.run("current", "-c").succeeded();
        project.run("revision", "-m", "create note", "--head", "shipping@head").succeeded();
    }

    @Test
    void a_new_root_begins_another_history() {
        twoBranches();
        empty("base", "f0f0f0f0", "--branch-label", "audit,trail");
        assertThat(project.run("heads").succeeded().out()).contains("f0f0f0f0 (audit, trail) (head)");
        assertThat(project.run("show", "audit@head").succeeded().out()).contains("Parent: <base>");
        assertThat(project.run("upgrade", "audit@head").succeeded().out()).contains("Running upgrade -> f0f0f0f0, x");
    }

    @Test
    void a_place_that_is_none_for_a_new_revision_is_refused() {
        twoBranches();
        int files = project.revisions().size();
        refused("is not a head revision", "add --splice", "revision", "--empty", "--head", "a0a0a0a0");
        refused("multiple heads are present", "--head", "revision", "--empty");
        refused("used", "", "revision", "--empty", "--head", "billing@head", "--rev-id", "a0a0a0a0");
        refused("billing", "", "revision", "--empty", "--head", "base", "--branch-label", "billing");
        refused("no such revision or branch: 'nothing'", "", "revision", "--empty", "--head", "nothing");
        refused("nothing", "", "revision", "--empty", "--head", "billing@head", "--depends-on", "nothing");
        refused("there is only b2b2b2b2", "name two heads", "merge", "billing@head");
        refused("is not a head revision", "add --splice", "merge", "b1b1b1b1", "c1c1c1c1");
        refused("follows b1b1b1b1", "leave out b1b1b1b1", "merge", "b1b1b1b1", "b2b2b2b2", "--splice");
        refused("named twice", "name it once", "merge", "b2b2b2b2", "billing@head");
        refused(
                "is not represented in current version locations",
                "revisions.folder",
                "merge",
                "heads",
                "--version-path",
                "elsewhere");
        assertThat(project.revisions()).hasSize(files);
    }

    @Test
    void of_several_folders_one_is_named_or_that_of_the_parent_taken() {
        project.write("more/versions/.keep", "");
        project.set("revisions.folder", "db/versions, more/versions");
        refused("multiple version locations present", "please specify --version-path", "revision", "--empty");
        project.run("revision", "--empty", "-m", "x", "--rev-id", "aaaa1111", "--version-path", "more/versions")
                .succeeded();
        assertThat(folder.resolve("more/versions/R_aaaa1111_x.java")).exists();
        project.run("revision", "--empty", "-m", "x", "--rev-id", "bbbb2222").succeeded();
        assertThat(folder.resolve("more/versions/R_bbbb2222_x.java")).exists();
        project.run("revision", "--empty", "-m", "x", "--rev-id", "cccc3333", "--version-path", "db/versions")
                .succeeded();
        assertThat(folder.resolve("db/versions/R_cccc3333_x.java")).exists();
        project.run("upgrade", "head").succeeded();
        assertThat(current()).containsExactly("cccc3333 (head)");
    }

    private void twoBranches() {
        empty("base", "a0a0a0a0");
        empty("a0a0a0a0", "b1b1b1b1", "--branch-label", "billing");
        empty("a0a0a0a0", "c1c1c1c1", "--splice", "--branch-label", "shipping");
        project.run("revision", "--empty", "--head", "billing@head", "--rev-id", "b2b2b2b2", "-m", "more billing")
                .succeeded();
    }

    private void empty(String head, String id, String... more) {
        String[] arguments = java.util.stream.Stream.concat(
                        List.of("revision", "--empty", "-m", "x", "--head", head, "--rev-id", id).stream(),
                        java.util.Arrays.stream(more))
                .toArray(String[]::new);
        project.run(arguments).succeeded();
    }

    private void refused(String happened, String fix, String... arguments) {
        assertThat(project.run(arguments).failed().err())
                .contains(happened)
                .containsPattern("  fix: .*" + fix)
                .doesNotContain("unexpected");
    }

    private List<String> current() {
        return project.run("current").succeeded().out().lines().toList();
    }

    private static void assertLines(List<String> expected, List<String> found) {
        assertThat(found).isEqualTo(expected);
    }
}
