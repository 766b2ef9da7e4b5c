package dev.autogen.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.source.FolderSource;
import dev.autogen.source.RevisionFolder;
import dev.autogen.source.RevisionSource;
import dev.autogen.source.SourceProblem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that can be wrong with files. */
class RevisionCheckTest {

    private static final String NO_WAY_BACK = "op.irreversible(\"gone\");";

    @TempDir
    private Path temporary;

    private RevisionFolder folder;

    @BeforeEach
    void empty_folder() {
        folder = new RevisionFolder(temporary.resolve("versions"));
    }

    @Test
    void files_that_are_in_order_are_counted() {
        folder.withTable("a", "")
                .with("b", "a", "op.query(\"select 1\", row -> row.getInt(1));", NO_WAY_BACK)
                .with("c", "b", "op.connection();", "op.autocommit(() -> op.execute(\"vacuum\"));")
                .file("Helper.java", "final class Helper {}");

        assertThat(check()).isEqualTo(new RevisionCheck.Result(3, List.of()));
    }

    @Test
    void all_problems_are_found_at_once() {
        folder.with("a", "", "op.dropTable(\"a\")", "")
                .with("b", "a", "op.drop(\"b\");", "op.dropTable(5);")
                .with("c", "b", "op.createTable(\"c\", column(\"n\", text()), column(\"n\", text()));", "")
                .with("d", "c", "", "op.createIndex(\"d\", index(\"d_n\", \"n\"), CONCURRENTLY);")
                .with("e", "d", "int n = 1 / 0;", "")
                .file("R_f.java", "package db.revisions;\n\nclass R_f {}\n")
                .file("R_g.java", """
                        package db.revisions;

                        @dev.autogen.revision.Revision.Info(id = "g", revises = "e")
                        class R_g {}
                        """);

        assertThat(check().problems())
                .extracting(problem -> Path.of(problem.file()).getFileName() + ":" + problem.line())
                .containsExactly(
                        "R_a.java:10",
                        "R_b.java:10",
                        "R_b.java:15",
                        "R_c.java:10",
                        "R_d.java:15",
                        "R_e.java:10",
                        "R_f.java:3",
                        "R_g.java:4");
        assertThat(check().problems())
                .extracting(problem -> problem.message().lines().findFirst().orElseThrow())
                .containsExactly(
                        "';' expected",
                        "cannot find symbol",
                        "no suitable method found for dropTable(int)",
                        "create table refused: c has the column \"n\" twice",
                        "createIndex refused: PostgreSQL does it outside of a transaction only: "
                                + "CREATE INDEX CONCURRENTLY d_n ON d (n)",
                        "java.lang.ArithmeticException: / by zero",
                        "no @Revision.Info",
                        "does not implement dev.autogen.revision.Revision");
        assertThat(check().problems().get(0).text()).endsWith("R_a.java:10: ';' expected");
        assertThat(check().problems().get(3).message()).contains("\n  fix: ");
    }

    @Test
    void files_that_do_not_follow_each_other_are_told() {
        folder.withTable("b", "lost").withTable("c", "gone");

        assertThat(check().problems())
                .singleElement()
                .extracting(SourceProblem::text)
                .asString()
                .startsWith("missing parent revision: b in ")
                .contains("revises lost, which no revision file has", "revises gone");
    }

    @Test
    void a_helper_with_an_error_is_told_once() {
        folder.with("a", "", "Helper.help(op);", "")
                .with("b", "a", "Helper.help(op);", "")
                .file("Helper.java", "package db.revisions;\n\nfinal class Helper {\n    int help() {}\n}\n");

        assertThat(check().problems())
                .extracting(problem -> Path.of(problem.file()).getFileName() + ":" + problem.line())
                .containsExactly("Helper.java:4", "R_a.java:10", "R_b.java:10");
    }

    private RevisionCheck.Result check() {
        FolderSource source = RevisionSource.inFolders(List.of(folder.path())).cachedIn(temporary.resolve("cache"));
        return new RevisionCheck(source).run();
    }
}
