package dev.autogen.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.Operation;
import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourceTest {

    @TempDir
    private Path temporary;

    private RevisionFolder folder;

    @BeforeEach
    void create_folder() {
        folder = new RevisionFolder(temporary.resolve("versions"));
    }

    @Test
    void entries_are_read_without_compiling() {
        folder.with("a", "", "this is no Java;", "").with("b", "a", "", "");

        assertThat(folder.source().entries())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("checksum")
                .containsExactly(
                        new RevisionEntry("a", "make a", List.of(), "", origin("R_a.java")),
                        new RevisionEntry("b", "make b", List.of("a"), "", origin("R_b.java")));
    }

    @Test
    void what_was_read_once_is_not_read_again() {
        folder.withTable("a", "");
        RevisionSource source = folder.source();
        RevisionSource read = source.prepared();

        folder.withTable("b", "a");

        assertThat(read.graph()).isSameAs(read.prepared().graph());
        assertThat(read.entries()).extracting(RevisionEntry::id).containsExactly("a");
        assertThat(read.load(List.of("a"))).containsOnlyKeys("a");
        assertThat(source.entries()).extracting(RevisionEntry::id).containsExactly("a", "b");
    }

    @Test
    void of_very_many_compile_errors_some_are_shown() {
        List<String> ids =
                IntStream.range(0, 30).mapToObj(number -> "r" + number).toList();
        ids.forEach(id -> folder.with(id, "", "nonsense();", ""));

        assertThatThrownBy(() -> folder.source().load(ids))
                .isInstanceOf(CompilationFailed.class)
                .hasMessageContaining("R_r19.java")
                .hasMessageContaining("and 10 more errors\n  fix: correct the file");
    }

    @Test
    void files_in_folders_below_belong_to_it() {
        folder.with("a", "", "", "").file("2027/R_b.java", "@Revision.Info(id = \"b\") class R_b {}");

        assertThat(folder.source().entries()).extracting(RevisionEntry::id).containsExactly("b", "a");
    }

    @Test
    void only_the_wanted_files_are_compiled() {
        folder.withTable("a", "").with("b", "a", "this is no Java;", "");

        Map<String, Revision> revisions = folder.source().load(List.of("a"));

        assertThat(revisions).containsOnlyKeys("a");
        List<Operation> operations = new ArrayList<>();
        revisions.get("a").upgrade(new Operations(operations::add));
        assertThat(operations).singleElement().isInstanceOf(CreateTable.class);
    }

    @Test
    void a_class_without_header_is_compiled_where_a_revision_uses_it() {
        folder.with("a", "", "Helper.help(op);", "")
                .file("helpers/Helper.java", """
                        package db.revisions;

                        final class Helper {
                            static void help(dev.autogen.revision.Operations op) {
                                op.execute("select 1");
                            }
                        }
                        """)
                .file("Broken.java", "package db.revisions; this is no Java")
                .file("package-info.java", "@no.such.Annotation package db.revisions;");

        List<Operation> operations = new ArrayList<>();
        folder.source().load(List.of("a")).get("a").upgrade(new Operations(operations::add));

        assertThat(operations).hasSize(1);
    }

    @Test
    void what_the_file_says_wins_over_an_older_class_on_the_class_path() {
        folder.file("R_1a2b3c4d5e6f_create_item.java", """
                package dev.autogen.execute.samples;

                import dev.autogen.revision.*;

                @Revision.Info(id = "1a2b3c4d5e6f")
                public final class R_1a2b3c4d5e6f_create_item implements Revision {
                    public void upgrade(Operations op) {
                        op.execute("select 'from the file'");
                    }

                    public void downgrade(Operations op) {}
                }
                """);

        List<Operation> operations = new ArrayList<>();
        Map<String, Revision> revisions = folder.source().load(List.of("1a2b3c4d5e6f"));
        revisions.get("1a2b3c4d5e6f").upgrade(new Operations(operations::add));

        assertThat(operations).singleElement().asString().contains("from the file");
    }

    @Test
    void compile_errors_are_all_told_with_file_and_line() {
        folder.with("a", "", "op.createTabel(\"a\");", "").with("b", "a", "op.execute(1)", "");

        assertThatThrownBy(() -> folder.source().load(List.of("a", "b")))
                .isInstanceOf(CompilationFailed.class)
                .hasMessage("""
                        revision does not compile: %s:10: ';' expected
                          fix: correct the file, then run the command again""".formatted(origin("R_b.java")));

        folder.with("b", "a", "op.execute(nothing);", "");
        assertThatThrownBy(() -> folder.source().load(List.of("a", "b")))
                .isInstanceOf(CompilationFailed.class)
                .hasMessage("""
                        revision does not compile: %s:10: cannot find symbol
                              symbol:   method createTabel(java.lang.String)
                              location: variable op of type dev.autogen.revision.Operations
                            %s:10: cannot find symbol
                              symbol:   variable nothing
                              location: class db.revisions.R_b
                          fix: correct the file, then run the command again""".formatted(origin("R_a.java"), origin("R_b.java")))
                .extracting(thrown -> ((CompilationFailed) thrown).problems().size())
                .isEqualTo(2);
    }

    @Test
    void warnings_do_not_count() {
        folder.with("a", "", "java.util.List list = new java.util.ArrayList(); list.add(1);", "");

        assertThat(folder.source().load(List.of("a"))).containsOnlyKeys("a");
    }

    @Test
    void broken_headers_are_all_told_with_file_and_line() {
        folder.file("R_a.java", "package db;\n\npublic class R_a {}")
                .file("R_b.java", "package db;\n@Revision.Info(id = ID) class R_b {}")
                .file("Helper.java", "class Helper {}");

        assertThatThrownBy(() -> folder.source().entries())
                .isInstanceOf(InvalidRevisions.class)
                .hasMessage("""
                        revisions cannot be used: %s:3: no @Revision.Info
                            %s:2: id of @Revision.Info is not a literal
                          fix: write the annotation as `autogen revision` does, with literals only""".formatted(origin("R_a.java"), origin("R_b.java")));
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        assertThatThrownBy(() -> folder.source().entries())
                .isInstanceOf(InvalidRevisions.class)
                .hasMessage("""
                        revisions cannot be used: the folder %s does not exist
                          fix: create it, or name the folder that holds the revision files""".formatted(folder.path()));
    }

    @Test
    void a_file_that_has_gone_since_is_told() {
        folder.with("a", "", "", "");

        assertThatThrownBy(() -> folder.source().load(List.of("a", "b")))
                .isInstanceOf(InvalidRevisions.class)
                .hasMessageStartingWith("revisions cannot be used: the file of b has gone from " + folder.path());
    }

    @Test
    void a_file_without_a_class_of_its_name_is_told() {
        folder.file("R_a.java", "@dev.autogen.revision.Revision.Info(id = \"a\") class Other {}");

        assertThatThrownBy(() -> folder.source().load(List.of("a")))
                .isInstanceOf(InvalidRevisions.class)
                .hasMessageStartingWith("revisions cannot be used: " + origin("R_a.java") + " declares no class R_a");
    }

    @Test
    void a_class_that_is_no_revision_is_told() {
        folder.file("R_a.java", "@dev.autogen.revision.Revision.Info(id = \"a\") public class R_a {}");

        assertThatThrownBy(() -> folder.source().load(List.of("a")))
                .isInstanceOf(InvalidRevisions.class)
                .hasMessageStartingWith("revisions cannot be used: " + origin("R_a.java")
                        + " does not implement dev.autogen.revision.Revision");
    }

    @Test
    void a_class_that_is_not_public_is_told() {
        folder.file("R_a.java", """
                import dev.autogen.revision.*;

                @Revision.Info(id = "a") class R_a implements Revision {
                    public void upgrade(Operations op) {}
                    public void downgrade(Operations op) {}
                }
                """);

        assertThatThrownBy(() -> folder.source().load(List.of("a")))
                .isInstanceOf(InvalidRevisions.class)
                .hasMessageContaining("is not a public class with a public constructor without parameters");
    }

    @Test
    void a_byte_order_mark_does_no_harm() {
        folder.file("R_a.java", "\uFEFF" + """
                import dev.autogen.revision.*;

                @Revision.Info(id = "a") public class R_a implements Revision {
                    public void upgrade(Operations op) {}
                    public void downgrade(Operations op) {}
                }
                """);

        assertThat(folder.source().load(List.of("a"))).containsOnlyKeys("a");
    }

    @Test
    void files_of_several_folders_are_compiled_together_and_each_counts_once() {
        RevisionFolder billing = new RevisionFolder(temporary.resolve("billing"));
        billing.withTable("b", "");
        folder.with("a", "", "op.execute(Texts.TEXT);", "")
                .file("below/Texts.java", "package db.revisions; class Texts { static final String TEXT = \"x\"; }");
        List<List<String>> compiled = new ArrayList<>();
        FolderSource source = RevisionSource.inFolders(
                        List.of(folder.path(), billing.path(), folder.path().resolve("below")))
                .compiledBy(classPath -> RecordingCompiler.of(classPath, compiled));

        assertThat(source.entries()).extracting(RevisionEntry::id).containsExactly("a", "b");
        assertThat(source.load(List.of("b", "a"))).containsOnlyKeys("a", "b");
        assertThat(compiled).containsExactly(List.of("R_a", "R_b"));
    }

    @Test
    void each_folder_that_is_missing_is_told() {
        List<List<String>> compiled = new ArrayList<>();
        FolderSource source = RevisionSource.inFolders(List.of(temporary.resolve("x"), temporary.resolve("y")));

        assertThatThrownBy(source::entries)
                .isInstanceOf(InvalidRevisions.class)
                .hasMessageContaining("the folder " + temporary.resolve("x") + " does not exist")
                .hasMessageContaining("the folder " + temporary.resolve("y") + " does not exist");
    }

    @Test
    void java_without_a_compiler_is_told() {
        assertThatThrownBy(() -> RevisionCompiler.of(Optional.empty(), new RevisionClassPath(List.of())))
                .isInstanceOf(AutogenException.class)
                .hasMessage("""
                        no Java compiler: %s is a runtime without javac
                          fix: run with a JDK 17 or later, or name a package of compiled revisions""".formatted(System.getProperty("java.home")));
    }

    private String origin(String name) {
        return folder.path().resolve(name).toString();
    }
}
