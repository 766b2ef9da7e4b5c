package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a new file is named, made and finished. Nothing of it needs a database. */
class NewFileTest {

    @TempDir
    Path temporary;

    private Project project;

    @BeforeEach
    void make_project() throws IOException {
        // What a shell would make something of.
        Path folder = Files.createDirectories(temporary.resolve("my $(touch pwned) 'project"));
        project = new Project(folder);
        project.run("init", "db", "--url", "jdbc:postgresql://127.0.0.1:1/nothing")
                .succeeded();
        project.entities("com.acme");
    }

    @Test
    void names_come_from_the_settings_and_are_found_again_in_folders_below() {
        project.set("revisions.file.name", "{year}/{month}/R_{id}_{slug}");
        project.set("revisions.slug.length", "10");
        project.set("revisions.time.zone", "Asia/Tokyo");
        project.set("revisions.package", "com.acme.db");

        String out = empty("add the invoice", "aaaa1111").succeeded().out();
        assertThat(out).matches("Generating db/versions/20\\d\\d/[01]\\d/R_aaaa1111_add_the\\.java \\.\\.\\. done\n");
        empty("", "bbbb2222").succeeded();
        assertThat(project.run("history").succeeded().out())
                .startsWith("aaaa1111 -> bbbb2222 (head)\n<base> -> aaaa1111, add the invoice\n");
        assertThat(project.run("show", "aaaa").out()).containsPattern("Created: 20.*\\+09:00\n");
        assertThat(project.run("compile").succeeded().out()).isEqualTo("2 revisions, no problem\n");
        assertThat(files()).allSatisfy(file -> assertThat(Project.text(file)).startsWith("package com.acme.db;\n"));
    }

    @Test
    void two_classes_of_one_name_are_refused_wherever_they_lie() {
        project.set("revisions.file.name", "a/R_{id}_{slug}");
        empty("more", "aaaa").succeeded();
        project.set("revisions.file.name", "b/R_{id}_{slug}");
        assertThat(empty("", "aaaa_more").failed().err())
                .startsWith("revision not written: there is a class R_aaaa_more already: ")
                .contains("versions/a/R_aaaa_more.java", "fix: choose another id or message");
        assertThat(files()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "revisions.file.name | R_{slug} | pattern of file names refused: R_{slug}: its last part lacks {id}",
                "revisions.slug.length | 1000 | slug length refused: 1000",
                "revisions.time.zone | Atlantis | setting refused: revisions.time.zone = Atlantis",
                "revisions.post.write.first | sh -c 'x | setting refused: revisions.post.write.first = sh -c 'x",
                "revisions.post.wrote | x | unknown setting: revisions.post.wrote"
            })
    void a_setting_that_cannot_be_is_refused(String name, String value, String what) {
        project.set(name, value);

        assertThat(empty("x", "aaaa1111").failed().err()).startsWith(what).contains("autogen.properties", "\n  fix: ");
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "@Override | <#if x> | template refused: PATH, line ",
                "@Override | ${klass} | template refused: PATH, line 26: The following has evaluated to null or missing",
                "@Override | ${message?number} | template refused: PATH, line 26: Can't convert this string to number",
                "import dev | imprt dev | revision not written: it would not compile:\\n    line ",
                "upgrade(Operations op) | upgrade(Operation op) | line 12: cannot find symbol",
                "${annotation} | @Deprecated | it has no @Revision.Info with the id aaaa1111",
                "${annotation} | @Revision.Info(id = \"x\") | it has no @Revision.Info with the id aaaa1111"
            })
    void a_template_that_makes_no_revision_is_named_with_its_line_and_nothing_is_written(
            String old, String value, String what) {
        Path template = project.folder().resolve("db/revision.java.ftl");
        project.write("db/revision.java.ftl", Project.text(template).replace(old, value));

        assertThat(empty("x", "aaaa1111").failed().err())
                .contains(what.replace("PATH", template.toString()).replace("\\n", "\n"), "\n  fix: mend the template");
        assertThat(files()).isEmpty();
    }

    @Test
    void a_template_may_use_a_class_beside_the_revisions() {
        Path template = project.folder().resolve("db/revision.java.ftl");
        project.write(
                "db/revision.java.ftl",
                Project.text(template).replace("${className} imp", "${className} extends Base imp"));
        project.write("db/versions/Base.java", "package db.revisions;\n\nclass Base {}\n");

        empty("x", "aaaa1111").succeeded();
        assertThat(project.run("compile").succeeded().out()).contains("1 revision, no problem");
    }

    @Test
    void programs_run_on_a_new_file_in_their_order_and_no_shell_reads_their_line() throws IOException {
        project.set("revisions.post.write", "sh -c 'echo \"// $0 $1\" >> \"$1\"' first {file}");
        project.set("revisions.post.write.b", "sh -c 'echo \"// last\" >> \"$0\"'");
        project.set("revisions.post.write.a", "\"cp\" {file} '{file}.copy; true $HOME'");

        Project.Result result = empty("x", "aaaa1111").succeeded();

        Path file = project.folder().resolve("db/versions/R_aaaa1111_x.java");
        assertThat(Project.text(file)).endsWith("}\n// first " + file + "\n// last\n");
        assertThat(Path.of(file + ".copy; true $HOME")).content().endsWith("// first " + file + "\n");
        assertThat(result.out().lines())
                .hasSize(4)
                .last()
                .isEqualTo("Running sh -c echo \"// last\" >> \"$0\" db/versions/R_aaaa1111_x.java ... done");
        try (Stream<Path> left = Files.walk(temporary)) {
            assertThat(left).noneMatch(path -> path.endsWith("pwned"));
        }
    }

    @Test
    void a_program_that_fails_is_told_with_its_output_and_the_file_stays() {
        project.set("revisions.post.write", "sh -c 'echo out; echo err >&2; exit 3'");
        project.set("revisions.post.write.second", "touch never");

        Project.Result result = empty("x", "aaaa1111").failed();

        assertThat(result.out()).isEqualTo("Generating db/versions/R_aaaa1111_x.java ... done\n");
        assertThat(result.err())
                .startsWith("post-write command failed: sh -c echo out; echo err >&2; exit 3 ")
                .contains(": exit code 3\n    out\n    err\n  the revision is written: db/versions/R_aaaa1111_x.java\n")
                .contains(
                        "  fix: run the command by hand on the file, or delete the file, correct revisions.post.write");
        assertThat(files()).hasSize(1);
        assertThat(project.folder().resolve("never")).doesNotExist();

        project.set("revisions.post.write", "no-such-formatter");
        assertThat(empty("y", "bbbb2222").failed().err())
                .contains("post-write command failed: no-such-formatter ", "No such file", "the revision is written: ");
        project.set("revisions.post.write", "sh -c 'echo nonsense > \"$0\"'");
        project.set("revisions.post.write.second", "");
        assertThat(empty("z", "cccc3333").failed().err()).contains("R_cccc3333_z.java:", "no @Revision.Info");
    }

    private Project.Result empty(String message, String id) {
        return project.run("revision", "--empty", "-m", message, "--rev-id", id);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(project.folder().resolve("db/versions"))) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException exception) {
            throw new AssertionError(exception);
        }
    }
}
