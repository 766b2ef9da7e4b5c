package dev.autogen.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.schema.QualifiedName;
import dev.autogen.source.RevisionFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionScriptTest {

    private static final HistorySql HISTORY = new HistorySql(QualifiedName.of("autogen_history"));

    @TempDir
    private Path temporary;

    private RevisionFolder folder;
    private RevisionScript script;

    @BeforeEach
    void empty_folder() {
        folder = new RevisionFolder(temporary.resolve("versions"));
        script = new RevisionScript(folder.source(), ScriptOptions.STANDARD);
    }

    @Test
    void one_revision_is_written_without_what_is_autogens_own() {
        folder.with("a", "", "op.execute(\"select 1\");", "").with("b", "a", """
                op.createTable("item", column("id", bigint()));
                op.autocommit(() -> op.execute("vacuum"));
                """, """
                op.irreversible("nobody knows what was there");
                """);

        assertThat(script.upgradeOf("b")).isEqualTo("""
                -- Running upgrade a -> b, make b

                CREATE TABLE item (
                    id bigint
                );

                COMMIT;

                vacuum;

                BEGIN;

                """);
        assertThat(script.downgradeOf("a")).isEqualTo("""
                -- Running downgrade a -> , make a

                -- nothing to run

                """);
        assertThatThrownBy(() -> script.downgradeOf("b"))
                .isInstanceOf(ScriptFailed.class)
                .hasMessageContaining("script not written: revision b (make b) in ")
                .hasMessageContaining("irreversible: nobody knows what was there");
    }

    @Test
    void a_script_has_the_statements_the_versions_and_the_transactions() {
        folder.with("a", "", """
                op.lockTimeout(seconds(5));
                op.createTable("item", column("id", bigint()), column("code", text()));
                op.execute("insert into item values (:id, :code) -- why", bind("id", -1), bind("code", "it's"));
                op.execute("select 1;  ");
                """, "").with("b", "a", """
                op.statementTimeout(minutes(1));
                op.autocommit(() -> {
                    op.createIndex("item", index("item_code_idx", "code"), CONCURRENTLY);
                });
                op.createIndex("item", index("item_code_key", "code").unique().withNullsNotDistinct());
                """, "");

        String history = "INSERT INTO autogen_history (revision, direction, outcome, started_at, checksum) VALUES ";
        assertThat(script.upgrade("head")
                        .replace(HISTORY.create(), "[history table]")
                        .replace(history, "[history row] ")
                        .replaceAll("'[0-9a-f]{64}'\\)|NULL\\)", "[checksum])"))
                .isEqualTo("""
                -- autogen upgrade base -> b
                -- for psql, which stops at an error: not all of it is in one transaction
                \\set ON_ERROR_STOP on

                BEGIN;

                CREATE TABLE autogen_version (version_num text NOT NULL, CONSTRAINT autogen_version_pkc PRIMARY KEY \
                (version_num));

                [history table];

                -- Running upgrade -> a, make a

                SET LOCAL lock_timeout = 5000;

                CREATE TABLE item (
                    id bigint,
                    code text
                );

                insert into item values ((-1), 'it''s') -- why
                ;

                select 1;

                SET LOCAL lock_timeout = DEFAULT;

                INSERT INTO autogen_version (version_num) VALUES ('a');

                [history row] ('a', 'upgrade', 'done', clock_timestamp(), [checksum]);

                -- Running upgrade a -> b, make b

                SET LOCAL statement_timeout = 60000;

                COMMIT;

                SET statement_timeout = 60000;

                CREATE INDEX CONCURRENTLY item_code_idx ON item (code);

                RESET statement_timeout;

                BEGIN;

                SET LOCAL statement_timeout = 60000;

                -- needs PostgreSQL 15: NULLS NOT DISTINCT
                CREATE UNIQUE INDEX item_code_key ON item (code) NULLS NOT DISTINCT;

                SET LOCAL statement_timeout = DEFAULT;

                UPDATE autogen_version SET version_num = 'b' WHERE version_num = 'a';

                [history row] ('b', 'upgrade', 'done', clock_timestamp(), [checksum]);

                COMMIT;

                """);
    }

    @Test
    void a_script_does_what_a_run_does() {
        folder.withTable("a", "").with("b", "a", """
                op.bulkInsert("a", columns("id"), row(1), row(sql("2 + 3")));
                op.updateInBatches("a", batches("id", 10).set("id = id + 1"));
                op.addColumn("a", column("note", text()).defaultSql("'{}'"));
                """, "op.dropColumn(\"a\", \"note\");");
        try (TestDatabase run = TestDatabase.create();
                TestDatabase scripted = TestDatabase.create()) {
            run.execute(HISTORY.create());
            RevisionExecutor executor = RevisionExecutor.on(run.dataSource()).revisions(folder.source());

            executor.upgrade("head");
            scripted.execute(script.upgrade("base:head"));
            assertThat(scripted.dump()).isEqualTo(run.dump());
            assertThat(scripted.queryText("select string_agg(id::text, ',') from a"))
                    .isEqualTo("2,6");

            executor.downgrade("a");
            scripted.execute(script.downgrade("b:a"));
            assertThat(scripted.dump()).isEqualTo(run.dump());
            assertThat(scripted.queryText("select version_num from autogen_version"))
                    .isEqualTo("a");

            scripted.execute(script.upgrade("a:b"));
            scripted.execute(script.downgrade("head:base"));
            executor.downgrade("base");
            assertThat(scripted.dump()).isEqualTo(run.dump());
        }
    }

    @Test
    void batches_outside_the_transaction_become_a_loop_that_commits() {
        folder.with("a", "", """
                op.autocommit(() -> {
                    op.updateInBatches("item", batches("id", 10).set("note = '%'").where("id > 5 or id is null"));
                });
                """, "");
        String text = script.upgrade("head");
        String loop = text.substring(text.indexOf("DO "), text.indexOf(";\n\nBEGIN"));
        try (TestDatabase database = TestDatabase.create()) {
            database.execute("create table item (id bigint primary key, note text);"
                    + " insert into item select n from generate_series(1, 35) as n");

            database.execute(loop);

            assertThat(database.queryText("select count(note) from item")).isEqualTo("30");
            database.execute("alter table item drop constraint item_pkey; alter table item alter id drop not null;"
                    + " update item set id = null where id = 7");
            assertThatThrownBy(() -> database.execute(loop))
                    .hasMessageContaining("update in batches refused: the key is null");
        }
    }

    @Test
    void what_needs_a_database_is_refused() {
        folder.with("a", "", "op.query(\"select 1\", row -> row.getLong(1));", "op.connection();");

        assertThatThrownBy(() -> script.upgrade("head"))
                .isInstanceOf(ScriptFailed.class)
                .hasMessageStartingWith("script not written: revision a (make a) in ")
                .hasMessageContaining(
                        "R_a.java:10\n    query refused: a script is written, and there is no database to ask")
                .hasMessageContaining("fix: run the revision on the database, or write what it needs as SQL");
        assertThatThrownBy(() -> script.downgrade("a:base"))
                .hasMessageContaining("connection refused: a script is written, and there is no database to ask");
    }

    @Test
    void a_direction_that_does_not_exist_has_no_script() {
        folder.with("a", "", "", "op.irreversible(\"rows are gone\");");

        assertThatThrownBy(() -> script.downgrade("a:base")).hasMessageContaining("irreversible: rows are gone");
    }

    @Test
    void a_downgrade_must_say_from_where() {
        folder.withTable("a", "");

        assertThatThrownBy(() -> script.downgrade("base"))
                .isInstanceOf(AutogenException.class)
                .hasMessage("script refused: 'base' does not say where the database is, which is not asked\n"
                        + "  fix: write from:to, such as head:base");
    }

    @Test
    void a_stamp_writes_version_rows_and_says_so_in_the_history() {
        folder.withTable("a", "").withTable("b", "a").withTable("x", "");

        assertThat(script.stamp(List.of("b", "x")).replace(HISTORY.create(), "[history table]"))
                .isEqualTo("""
                -- autogen stamp base -> b, x
                -- for any client

                BEGIN;

                CREATE TABLE autogen_version (version_num text NOT NULL, CONSTRAINT autogen_version_pkc PRIMARY KEY \
                (version_num));

                [history table];

                UPDATE autogen_history SET outcome = 'abandoned' WHERE outcome = 'started';

                -- Running stamp_revision -> b, x

                INSERT INTO autogen_version (version_num) VALUES ('b');

                INSERT INTO autogen_version (version_num) VALUES ('x');

                INSERT INTO autogen_history (revision, direction, outcome, started_at, checksum) VALUES ('b, x', 'stamp', \
                'done', clock_timestamp(), NULL);

                COMMIT;

                """);
        try (TestDatabase database = TestDatabase.create()) {
            database.psql(script.stamp(List.of("b", "x")));
            database.psql(script.stamp(List.of("heads:a")));
            assertThat(versions(database)).isEqualTo("a,x");
            database.psql(script.stamp(List.of("heads:b", "heads:x")));
            assertThat(database.queryText("select string_agg(revision, '; ' order by id) from autogen_history"))
                    .isEqualTo("b, x; a, x");
        }
    }

    @Test
    void a_stamp_begins_at_one_place() {
        folder.withTable("a", "").withTable("b", "a");

        assertThatThrownBy(() -> script.stamp(List.of("a:b", "b:a")))
                .hasMessage("script refused: a stamp that begins at a and at b\n  fix: begin at one place");
    }

    @Test
    void the_tables_are_made_where_they_are_missing() {
        try (TestDatabase database = TestDatabase.create()) {
            database.psql(script.ensureVersion());
            database.execute("insert into autogen_version values ('a')");
            assertThat(database.psql(script.ensureVersion())).isEmpty();

            assertThat(versions(database)).isEqualTo("a");
            assertThat(database.queryText("select count(*) from autogen_history"))
                    .isEqualTo("0");
        }
    }

    @Test
    void each_revision_can_be_a_transaction_of_its_own_so_a_failure_keeps_the_earlier_ones() {
        folder.withTable("a", "")
                .with("b", "a", "op.execute(\"select missing()\");", "")
                .withTable("c", "");
        String text = new RevisionScript(folder.source(), ScriptOptions.STANDARD.withTransactionPerMigration(true))
                .upgrade("heads");
        try (TestDatabase database = TestDatabase.create()) {
            assertThatThrownBy(() -> database.psql(text)).hasMessageContaining("missing()");

            assertThat(versions(database)).isIn("a", "a,c");
            assertThat(text.split("BEGIN;", -1)).hasSize(5);
        }
    }

    @Test
    void each_step_is_in_the_history_with_the_checksum_of_its_file() {
        folder.withTable("a", "").withTable("b", "a");
        List<String> checksums = RevisionGraph.of(folder.source().entries()).topologicalOrder().stream()
                .map(entry -> entry.checksum().orElse("null"))
                .toList();
        String rows = "select revision, direction, outcome, checksum, database_user = current_user from autogen_history"
                + " order by id";
        List<List<String>> expected = List.of(
                List.of("a", "upgrade", "done", checksums.get(0), "t"),
                List.of("b", "upgrade", "done", checksums.get(1), "t"),
                List.of("b", "downgrade", "done", checksums.get(1), "t"),
                List.of("a", "downgrade", "done", checksums.get(0), "t"));
        RevisionScript idempotent = new RevisionScript(folder.source(), ScriptOptions.STANDARD.withIdempotent(true));
        for (RevisionScript each : List.of(script, idempotent)) {
            try (TestDatabase database = TestDatabase.create()) {
                database.psql(each.upgrade("head"));
                database.psql(each.downgrade("head:base"));

                assertThat(database.query(rows)).isEqualTo(expected);
            }
        }
    }

    @Test
    void nothing_to_run_is_said() {
        folder.withTable("a", "");

        assertThat(script.upgrade("a:a")).isEqualTo("""
                -- autogen upgrade a -> a
                -- for any client

                -- nothing to run

                """);
    }

    private static String versions(TestDatabase database) {
        return database.queryText("select string_agg(version_num, ',' order by version_num) from autogen_version");
    }
}
