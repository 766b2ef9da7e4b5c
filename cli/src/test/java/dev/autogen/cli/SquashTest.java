package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.plain.Note;
import dev.autogen.fixtures.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several revisions become one that does the same. */
class SquashTest {

    @TempDir
    private Path folder;

    private TestDatabase database;
    private Project project;

    @BeforeEach
    void begin() {
        database = TestDatabase.create();
        project = Project.initialised(folder, database, Note.class.getPackage());
        revision("a1", "", "op.createTable(\"item\", column(\"id\", bigint()));", "op.dropTable(\"item\");");
        revision(
                "b2",
                "a1",
                "op.addColumn(\"item\", column(\"code\", text()));\n"
                        + "op.execute(\"insert into item values (1, 'x')\");",
                "op.execute(\"delete from item\");\nop.dropColumn(\"item\", \"code\");");
        revision(
                "c3",
                "b2",
                "op.autocommit(() -> op.createIndex(\"item\", index(\"item_code_idx\", \"code\"), CONCURRENTLY));",
                "op.dropIndex(\"item\", \"item_code_idx\");");
        revision(
                "d4",
                "c3",
                "op.addColumn(\"item\", column(\"size\", integer()));",
                "op.dropColumn(\"item\", \"size\");");
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void a_database_at_the_end_of_the_range_or_beyond_goes_on_and_a_new_one_gets_the_same() {
        project.run("upgrade", "c3").succeeded();
        project.set("revisions.post.write", "sh -c 'echo \"// formatted\" >> \"$0\"'");

        assertThat(project.run("squash", "a1:c3", "-m", "all of item")
                        .succeeded()
                        .out())
                .startsWith("Folded a1 (a1), b2 (b2), c3 (c3)\nGenerating db/versions/R_c3_all_of_item.java ... done");

        assertThat(project.revisions())
                .extracting(Path::getFileName)
                .extracting(Path::toString)
                .containsExactly("R_c3_all_of_item.java", "R_d4.java");
        assertThat(Project.text(project.revisions().get(0)))
                .contains("replaces = {\"a1\", \"b2\", \"c3\"}")
                .endsWith("// formatted\n");
        assertThat(Project.text(project.revisions().get(0)))
                .contains("op.createTable(\"item\", column(\"id\", bigint()), column(\"code\", text()));")
                .doesNotContain("op.addColumn", "op.dropColumn");
        assertThat(project.run("upgrade", "head").succeeded().out())
                .contains("c3 -> d4")
                .doesNotContain("a1");
        String dump = database.dump();
        project.run("downgrade", "base").succeeded();
        assertThat(database.query("select 1 from pg_class where relname = 'item'"))
                .isEmpty();
        project.run("upgrade", "head").succeeded();
        assertThat(database.dump()).isEqualTo(dump);
    }

    @Test
    void a_database_within_the_range_is_told_to_come_to_its_end_first() {
        project.run("upgrade", "b2").succeeded();
        assertThat(project.run("squash", "a1:c3").failed().err())
                .contains("the database of this project is at b2, which would be gone");

        try (TestDatabase other = TestDatabase.create()) {
            project.environment("AUTOGEN_URL", other.url());
            project.run("squash", "a1:c3").succeeded();
        }
        project.environment("AUTOGEN_URL", database.url());
        assertThat(project.run("upgrade", "head").failed().err())
                .contains("the database is at b2, which no revision file has")
                .contains("bring it to c3 with the files as they were before autogen squash");
    }

    @Test
    void what_would_not_run_when_it_is_folded_stays_one_after_the_other() {
        revision(
                "e5",
                "d4",
                "op.createTable(\"wide\", column(\"id\", bigint()));\nop.createTable(\"part\", column(\"id\", bigint()));",
                "op.dropTable(\"part\");\nop.dropTable(\"wide\");");
        revision(
                "f6",
                "e5",
                "op.addColumn(\"wide\", column(\"part\", named(\"part\")));",
                "op.dropColumn(\"wide\", \"part\");");

        project.run("squash", "e5:f6").succeeded();

        assertThat(Project.text(project.revisions().get(4)))
                .contains("op.addColumn(\"wide\", column(\"part\", named(\"part\")));");
    }

    @Test
    void what_does_not_give_the_same_twice_is_refused_and_the_files_stay() {
        revision("e5", "d4", "op.execute(\"insert into item (id, code) values (2, gen_random_uuid()::text)\");", "");
        var before = project.revisions();

        assertThat(project.run("squash", "d4:").failed().err())
                .contains("squash refused: after the upgrade this is not the same: the rows of item", "fix: ");

        assertThat(project.revisions()).isEqualTo(before);
    }

    @Test
    void a_branch_within_the_range_and_a_revision_that_asks_the_database_are_refused() {
        revision("e5", "b2", "", "");
        assertThat(project.run("squash", "a1:c3").failed().err()).contains("there is a branch or a merge between b2");

        revision("f6", "d4", "op.query(\"select 1\", row -> row.getInt(1));", "");
        assertThat(project.run("squash", "d4:f6").failed().err()).contains("what f6 (f6) does is not known");
    }

    private void revision(String id, String revises, String up, String down) {
        project.write("db/versions/R_" + id + ".java", """
                package db.revisions;
                import static dev.autogen.revision.Ddl.*;
                import dev.autogen.revision.Operations;
                import dev.autogen.revision.Revision;
                @Revision.Info(id = "%s", message = "%s", revises = {%s}, created = "2026-01-01T00:00:00Z")
                public final class R_%s implements Revision {
                    @Override
                    public void upgrade(Operations op) {
                        %s
                    }
                    @Override
                    public void downgrade(Operations op) {
                        %s
                    }
                }
                """.formatted(
                        id, id, revises.isEmpty() ? "" : "\"" + revises + "\"", id, up, down));
    }
}
