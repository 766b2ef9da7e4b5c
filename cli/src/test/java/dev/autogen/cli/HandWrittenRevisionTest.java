package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.plain.Note;
import dev.autogen.fixtures.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person writes into a revision, run and printed. */
class HandWrittenRevisionTest {

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
    void a_script_for_psql_does_what_upgrade_and_downgrade_do() {
        project.revision("create note");
        revision("bb22bb22bb22", Project.id(project.revisions().get(0)), """
                op.createView(view("long_note", "select * from note where length(text) > 100"));
                op.bulkInsert("note", columns("text"), row("it's"), row(NULL));
                op.autocommit(() -> {
                    op.createIndex("note", index("note_text_idx", "text"), CONCURRENTLY);
                });
                """, """
                op.dropIndex("note", "note_text_idx");
                op.dropView("long_note");
                """);
        String upgrade = project.run("upgrade", "head", "--sql").succeeded().out();
        String downgrade =
                project.run("downgrade", "--sql", "head:base").succeeded().out();

        project.run("upgrade", "head").succeeded();
        String upgraded = database.dump();
        project.run("downgrade", "base").succeeded();
        String downgraded = database.dump();

        try (TestDatabase scripted = TestDatabase.create()) {
            // What psql sends one by one, a driver would send as one transaction.
            for (String statement : upgrade.replaceFirst("(?m)^.set .*$", "").split(";\n\n")) {
                scripted.execute(statement.replaceAll("(?m)^(BEGIN|COMMIT)$", ""));
            }
            assertThat(scripted.dump()).isEqualTo(upgraded);
            scripted.execute(downgrade);
            assertThat(scripted.dump()).isEqualTo(downgraded);
        }
    }

    @Test
    void a_script_asks_no_database() {
        project.revision("create note");
        project.environment("AUTOGEN_URL", "jdbc:postgresql://localhost:1/nowhere");

        assertThat(project.run("upgrade", "--sql", "head").succeeded().out())
                .startsWith("-- autogen upgrade base -> ")
                .contains("CREATE TABLE note")
                .endsWith("COMMIT;\n\n");
        assertThat(project.run("downgrade", "--sql", "base").failed().err())
                .contains("script refused: 'base' does not say where the database is")
                .contains("fix: write from:to, such as head:base");
        assertThat(project.run("upgrade", "--sql", "head:nowhere").failed().err())
                .contains("nowhere", "fix: ");
    }

    @Test
    void batches_are_told_while_they_run() {
        revision("aa11aa11aa11", "", """
                op.createTable("item", column("id", bigint()).notNull(), column("n", integer()), primaryKey("item_pkey", "id"));
                op.execute("insert into item select g from generate_series(1, 2500) as g");
                op.updateInBatches("item", batches("id", 1000).set("n = 1"));
                """, "op.dropTable(\"item\");");

        assertThat(project.run("upgrade", "head").succeeded().out().lines())
                .containsExactly(
                        "Running upgrade -> aa11aa11aa11, by hand",
                        "  item: 1000 rows updated, batch 1",
                        "  item: 2000 rows updated, batch 2",
                        "  item: 2500 rows updated, batch 3");
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
