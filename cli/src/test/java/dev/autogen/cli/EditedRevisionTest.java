package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.plain.Note;
import dev.autogen.fixtures.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What helps a person who edits a revision before it runs. */
class EditedRevisionTest {

    @TempDir
    Path folder;

    private TestDatabase database;
    private Project project;

    @BeforeEach
    void make_project() {
        database = TestDatabase.create();
        project = Project.initialised(folder, database, Note.class.getPackage());
        revision("aaaa1111", "", "op.createTable(\"item\", column(\"id\", bigint()));", "op.dropTable(\"item\");");
    }

    @AfterEach
    void drop_database() {
        database.close();
    }

    @Test
    void show_prints_the_sql_of_a_file_up_and_down_and_asks_no_database() {
        project.environment("AUTOGEN_URL", "jdbc:postgresql://127.0.0.1:1/nothing");

        assertThat(project.run("show", "--sql", "aaaa").succeeded().out()).isEqualTo("""
                -- Running upgrade -> aaaa1111, by hand

                CREATE TABLE item (
                    id bigint
                );

                """);
        assertThat(project.run("show", "--sql", "--down", "head").succeeded().out())
                .endsWith("\n\nDROP TABLE item;\n\n");
        assertThat(project.run("show", "--down", "head").err())
                .contains("wrong usage: --down chooses the SQL to print: it goes with --sql");
    }

    @Test
    void a_dry_run_prints_tries_and_takes_back() {
        String before = database.dump();

        assertThat(project.run("upgrade", "--dry-run", "head").succeeded().out())
                .isEqualTo("""
                -- Running upgrade -> aaaa1111, by hand

                CREATE TABLE item (
                    id bigint
                );

                Dry run: 1 revision ran and was rolled back; nothing was changed
                """);
        assertThat(database.dump()).isEqualTo(before);

        project.run("upgrade", "head").succeeded();
        assertThat(project.run("upgrade", "--dry-run", "head").succeeded().out())
                .isEqualTo("Nothing to run: the database is at aaaa1111\n");
        assertThat(project.run("-q", "downgrade", "--dry-run", "base")
                        .succeeded()
                        .out())
                .endsWith("\n\nDROP TABLE item;\n\n");
        assertThat(project.run("current").out()).contains("aaaa1111");
    }

    @Test
    void a_dry_run_says_what_it_could_not_run_and_what_would_fail() {
        revision("bbbb2222", "aaaa1111", """
                op.autocommit(() -> op.createIndex("item", index("item_id_idx", "id"), CONCURRENTLY));
                """, "");
        assertThat(project.run("upgrade", "--dry-run", "head").succeeded().out())
                .contains("-- from here on printed, not run: an autocommit block commits")
                .endsWith("Dry run: 1 revision ran and was rolled back,"
                        + " 1 revision could only be printed, or run in part; nothing was changed\n");

        revision("bbbb2222", "aaaa1111", "op.dropColumn(\"item\", \"lost\");", "");
        assertThat(project.run("upgrade", "--dry-run", "head").failed().err())
                .startsWith("upgrade failed: dropColumn of revision bbbb2222 (by hand) in ")
                .contains("R_bbbb2222_by_hand.java:11\n    ERROR: column \"lost\" of relation \"item\" does not exist")
                .contains("\n  this was a dry run: nothing was changed; the database is at base\n  fix: correct ");
        assertThat(project.run("upgrade", "--dry-run", "--sql", "head").err())
                .contains("wrong usage: --dry-run asks the database, --sql does not");
        assertThat(project.run("upgrade", "--dry-run", "--each-schema", "*", "head")
                        .err())
                .contains("wrong usage: --dry-run is for one database");
    }

    @Test
    void compile_lists_what_is_wrong_with_all_files_by_line() {
        project.environment("AUTOGEN_URL", "jdbc:postgresql://127.0.0.1:1/nothing");
        assertThat(project.run("compile").succeeded().out()).isEqualTo("1 revision, no problem\n");

        revision("bbbb2222", "aaaa1111", "op.dropTabel(\"item\");", "");
        revision(
                "cccc3333",
                "bbbb2222",
                "op.createTable(\"part\", column(\"id\", text()), column(\"id\", text()));",
                "");
        Project.Result result = project.run("compile").failed();
        assertThat(result.out())
                .startsWith("db/versions/R_bbbb2222_by_hand.java:11: cannot find symbol\n")
                .contains(
                        "\ndb/versions/R_cccc3333_by_hand.java:11: create table refused: part has the column \"id\" twice\n  fix: ")
                .endsWith("\n2 problems in 3 revisions\n");
        assertThat(result.err()).isEmpty();

        project.write("db/Environment.java", "public final class Environment {\n    Nonsense nonsense;\n}\n");
        assertThat(project.run("compile").failed().out())
                .contains("\ndb/Environment.java:2: cannot find symbol\n")
                .endsWith("\n3 problems in 3 revisions\n");
    }

    @Test
    void a_comparison_can_become_several_files_that_follow_each_other() {
        project.run("upgrade", "head").succeeded();
        database.execute(
                "drop table item; create table note (id bigint generated by default as identity primary key, old text)");

        assertThat(project.run("revision", "-m", "new text", "--split", "expand-contract")
                        .succeeded()
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("Generating"))
                        .map(line -> line.replaceAll("R_[0-9a-f]{12}", "R")))
                .containsExactly(
                        "Generating db/versions/R_new_text_expand.java ... done",
                        "Generating db/versions/R_new_text_contract.java ... done");
        assertThat(project.run("history").out().lines().toList().get(0)).endsWith(" (head), new text (contract)");
        assertThat(project.run("show", "--sql", "head").out())
                .contains("DROP COLUMN old")
                .doesNotContain("ADD");
        project.run("upgrade", "head").succeeded();
        project.run("check").succeeded();

        assertThat(project.run("revision", "--split", "halves").err())
                .contains("wrong usage: ", "--split takes schema or expand-contract, not halves");
        assertThat(project.run("revision", "--split", "schema", "--empty").err())
                .contains("wrong usage: --split divides what a comparison finds");
    }

    private void revision(String id, String revises, String upgrade, String downgrade) {
        String parents = revises.isEmpty() ? "" : ", revises = \"" + revises + "\"";
        project.write("db/versions/R_" + id + "_by_hand.java", """
                import static dev.autogen.revision.Ddl.*;

                import dev.autogen.revision.Operations;
                import dev.autogen.revision.Revision;

                @Revision.Info(id = "%1$s", message = "by hand"%2$s, created = "2026-11-23T09:35:43Z")
                public final class R_%1$s_by_hand implements Revision {

                    @Override
                    public void upgrade(Operations op) {
                        %3$s
                    }

                    @Override
                    public void downgrade(Operations op) {
                        %4$s
                    }
                }
                """.formatted(id, parents, upgrade, downgrade));
    }
}
