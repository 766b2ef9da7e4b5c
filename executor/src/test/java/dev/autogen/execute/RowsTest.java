package dev.autogen.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.graph.Step;
import dev.autogen.source.RevisionFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a revision does to rows. */
class RowsTest {

    private static TestDatabase database;

    @TempDir
    private Path temporary;

    private RevisionFolder folder;
    private RevisionExecutor executor;

    @BeforeAll
    static void create_database() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void drop_database() {
        database.close();
    }

    @BeforeEach
    void empty_database() {
        folder = new RevisionFolder(temporary.resolve("versions"));
        executor = RevisionExecutor.on(database.dataSource()).revisions(folder.source());
        database.execute("""
                drop schema public cascade;
                create schema public;
                create table item (id bigint primary key, code text, price numeric(10, 2), made timestamptz, ok boolean)""");
    }

    @Test
    void values_are_bound_and_keep_their_type() {
        folder.with("a", "", """
                op.execute(
                        "insert into item values (:id, :code, :price, :made::timestamptz, :ok)",
                        bind("id", 3_000_000_000L),
                        bind("code", "it's ? \\\\ :code"),
                        bind("price", new java.math.BigDecimal("1.50")),
                        bind("made", java.time.Instant.parse("2026-11-23T10:00:00Z")),
                        bind("ok", true));
                op.execute("insert into item (id, code) values (:id, :code)", bind("id", 2), bind("code", null));
                op.execute("update item set code = :code where '{\\"a\\": 1}'::jsonb ? :key and id = -:id + 4",
                        bind("key", "a"), bind("code", java.util.UUID.fromString("00000000-0000-0000-0000-000000000007")),
                        bind("id", 2));
                op.execute("update item set made = current_date + :days where id = 2", bind("days", -1));
                """, "");

        executor.upgrade("head");

        assertThat(database.query("select id, code, price, made at time zone 'UTC', ok from item where id > 2"))
                .containsExactly(List.of("3000000000", "it's ? \\ :code", "1.50", "2026-11-23 10:00:00", "t"));
        assertThat(database.queryText("select code from item where id = 2")).endsWith("0007");
    }

    @Test
    void rows_are_inserted_in_bulk_whatever_is_in_them() {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 1_203; row++) {
            rows.append(", row(").append(row).append(", \"o'clock\\\\\", 1, sql(\"now()\"), NULL)");
        }
        folder.with(
                "a",
                "",
                "op.bulkInsert(\"item\", columns(\"id\", \"code\", \"price\", \"made\", \"ok\")" + rows + ");",
                "");

        executor.upgrade("head");

        assertThat(database.query("select count(*), min(code), sum(price), count(made), count(ok) from item"))
                .containsExactly(List.of("1203", "o'clock\\", "1203.00", "1203", "0"));
    }

    @Test
    void a_query_sees_what_the_lines_above_did() {
        folder.with("a", "", """
                op.createTable("seen", column("id", bigint()), column("text", text()));
                op.bulkInsert("seen", columns("id"), row(4), row(9));
                for (long id : op.query("select id from seen where id > :least order by id", row -> row.getLong(1),
                        bind("least", 1))) {
                    op.execute("update seen set text = :text where id = :id", bind("text", "no " + id), bind("id", id));
                }
                """, "");

        executor.upgrade("head");

        assertThat(database.queryText("select string_agg(text, ', ' order by id) from seen"))
                .isEqualTo("no 4, no 9");
    }

    @Test
    void a_query_that_fails_names_its_line() {
        folder.with("a", "", "op.query(\"select nothing\", row -> row.getString(1));", "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(StatementFailed.class)
                .hasMessageStartingWith("upgrade failed: query of revision a (make a) in ")
                .hasMessageContaining("R_a.java:10\n    ERROR: column \"nothing\" does not exist")
                .hasMessageContaining("SQL: select nothing\n  everything was rolled back; the database is at base");
    }

    @Test
    void a_statement_with_values_that_fails_does_not_show_them() {
        folder.with("a", "", """
                op.execute("insert into item (id, price) values (1, :secret)", bind("secret", "s3cret-key"));
                """, "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(StatementFailed.class)
                .hasMessageContaining("SQL: insert into item (id, price) values (1, ?)");
    }

    @Test
    void rows_are_updated_in_batches_with_progress() {
        database.execute("insert into item (id, code) select n * 3, 'c' || n % 2 from generate_series(1, 2500) as n");
        folder.with("a", "", """
                op.updateInBatches("item", batches("id", 500).set("code = upper(code)").where("code = 'c1'"));
                op.updateInBatches("item", batches("id", 10_000).set("ok = true"));
                """, "");
        List<BatchProgress> progress = new ArrayList<>();

        executor.listener(new ExecutionListener() {
                    @Override
                    public void afterBatch(Step step, BatchProgress batch) {
                        progress.add(batch);
                    }
                })
                .upgrade("head");

        assertThat(progress)
                .extracting(BatchProgress::batches, BatchProgress::rows)
                .containsExactly(tuple(1, 500L), tuple(2, 1000L), tuple(3, 1250L), tuple(1, 2500L));
        assertThat(database.query("select code, count(*), count(ok) from item group by code order by code"))
                .containsExactlyInAnyOrder(List.of("C1", "1250", "1250"), List.of("c0", "1250", "1250"));
    }

    @Test
    void batches_follow_a_key_of_any_type() {
        database.execute("create table named (\"Key\" uuid primary key, n integer);"
                + " insert into named select gen_random_uuid(), 0 from generate_series(1, 95)");
        folder.with("a", "", "op.updateInBatches(\"named\", batches(\"Key\", 10).set(\"n = n + 1\"));", "");

        executor.upgrade("head");

        assertThat(database.queryText("select sum(n) from named")).isEqualTo("95");
    }

    @Test
    void an_update_of_the_key_itself_ends() {
        database.execute("insert into item (id) select n from generate_series(1, 30) as n");
        folder.with("a", "", "op.updateInBatches(\"item\", batches(\"id\", 10).set(\"id = id + 1000\"));", "");

        executor.upgrade("head");

        assertThat(database.queryText("select count(*) from item where id > 1000"))
                .isEqualTo("30");
    }

    @Test
    void a_key_that_can_be_null_is_refused() {
        database.execute("create table loose (n integer); insert into loose values (1), (null)");
        folder.with("a", "", "op.updateInBatches(\"loose\", batches(\"n\", 10).set(\"n = n + 1\"));", "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .hasMessageContaining("update in batches refused: loose has rows whose n is null");
        assertThat(database.queryText("select sum(n) from loose")).isEqualTo("1");
    }

    @Test
    void the_connection_of_the_run_cannot_end_its_transaction() {
        folder.with("a", "", """
                try (java.sql.Connection connection = op.connection();
                        java.sql.Statement statement = connection.createStatement()) {
                    statement.execute("insert into item (id) values (1)");
                    java.sql.Savepoint here = connection.setSavepoint();
                    statement.execute("insert into item (id) values (2)");
                    connection.rollback(here);
                } catch (java.sql.SQLException exception) {
                    throw new IllegalStateException(exception);
                }
                op.execute("insert into item (id) values (3)");
                """, "");
        folder.with("b", "a", """
                try {
                    op.connection().commit();
                } catch (java.sql.SQLException exception) {
                    throw new IllegalStateException(exception);
                }
                """, "");

        executor.upgrade("a");
        assertThat(database.queryText("select string_agg(id::text, ',' order by id) from item"))
                .isEqualTo("1,3");

        assertThatThrownBy(() -> executor.upgrade("b"))
                .isInstanceOf(RevisionFailed.class)
                .hasMessageContaining(
                        "connection refused commit: the run needs its transaction and its session as they are");
    }

    @Test
    void the_connection_gives_no_way_round_itself() {
        for (String way : List.of(
                "op.connection().createStatement().getConnection().commit()",
                "op.connection().createStatement().executeQuery(\"select 1\").getStatement().getConnection().commit()",
                "op.connection().getMetaData().getConnection().commit()",
                "op.connection().unwrap(java.sql.Connection.class).commit()",
                "op.connection().setSchema(\"pg_catalog\")",
                "op.connection().prepareStatement(\"commit\").execute()")) {
            folder.with(
                    "a",
                    "",
                    "try { " + way + "; } catch (java.sql.SQLException e) { throw new AssertionError(e); }",
                    "");

            assertThatThrownBy(() -> executor.upgrade("head"))
                    .as(way)
                    .isInstanceOf(RevisionFailed.class)
                    .hasMessageContaining("refused");
        }
    }

    @Test
    void a_row_that_is_not_read_is_the_revisions_mistake() {
        folder.with("a", "", "op.query(\"select 1 as n\", row -> row.getLong(\"m\"));", "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(RevisionFailed.class)
                .hasMessageContaining("query refused: its row was not read: The column name m was not found");
    }

    @Test
    void a_downgrade_that_does_not_exist_says_why_and_changes_nothing() {
        folder.with("a", "", "op.dropTable(\"item\");", "op.irreversible(\"the dropped rows are gone\");");
        executor.upgrade("head");

        assertThatThrownBy(() -> executor.downgrade("base"))
                .isInstanceOf(IrreversibleRevision.class)
                .hasMessage("downgrade failed: revision a (make a) in %s:15 is irreversible: the dropped rows are gone"
                                .formatted(temporary.resolve("versions").resolve("R_a.java"))
                        + "\n  everything was rolled back; the database is at a"
                        + "\n  fix: stay at this revision and write a new one, or restore a backup");
        assertThat(executor.current()).containsExactly("a");
    }
}
