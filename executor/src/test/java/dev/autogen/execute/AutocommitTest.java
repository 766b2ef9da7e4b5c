package dev.autogen.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.graph.Step;
import dev.autogen.source.RevisionFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blocks outside the transaction, and limits. */
class AutocommitTest {

    private static final String INDEX = """
            op.autocommit(() -> {
                op.createIndex("item", index("item_code_idx", "code"), CONCURRENTLY);
            });
            """;

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
        database.execute("drop schema public cascade; create schema public; create table item (id bigint, code text)");
    }

    @Test
    void an_index_is_built_and_dropped_concurrently() {
        String before = database.dump();
        folder.with("a", "", INDEX, """
                op.autocommit(() -> {
                    op.dropIndex("item", "item_code_idx", CONCURRENTLY);
                });
                """);

        executor.upgrade("head");
        assertThat(database.queryText("select indisvalid from pg_index where indexrelid = 'item_code_idx'::regclass"))
                .isEqualTo("t");
        executor.downgrade("base");

        database.execute("drop table autogen_version, autogen_history");
        assertThat(database.dump()).isEqualTo(before);
        assertNoLockIsLeft();
    }

    @Test
    void what_needs_a_block_is_refused_outside_of_one() {
        folder.with("a", "", "op.createIndex(\"item\", index(\"item_code_idx\", \"code\"), CONCURRENTLY);", "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(RevisionFailed.class)
                .hasMessageContaining("createIndex refused: PostgreSQL does it outside of a transaction only: "
                        + "CREATE INDEX CONCURRENTLY item_code_idx ON item (code)")
                .hasMessageContaining("fix: put it into op.autocommit(() -> { ... })");

        folder.with("a", "", "op.execute(\"vacuum item\");", "");
        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(StatementFailed.class)
                .hasMessageContaining("VACUUM cannot run inside a transaction block")
                .hasMessageContaining("fix: put the statement, and it alone, into op.autocommit(() -> { ... })");
    }

    @Test
    void a_new_label_of_an_enum_can_be_used_after_a_block() {
        database.execute("create type mood as enum ('sad'); create table person (mood mood)");
        String add = "op.execute(\"alter type mood add value 'happy'\");";
        String use = "op.execute(\"insert into person values ('happy')\");";
        folder.with("a", "", add + use, "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .hasMessageContaining("unsafe use of new value \"happy\"")
                .hasMessageContaining("fix: add the enum's label in op.autocommit");

        folder.with("a", "", "op.autocommit(() -> {" + add + "});" + use, "");
        assertThat(executor.upgrade("head").after()).containsExactly("a");
    }

    @Test
    void a_failure_behind_a_block_says_what_stays() {
        folder.withTable("a", "").with("b", "a", """
                op.addColumn("item", column("price", numeric()));
                op.autocommit(() -> {
                    op.createIndex("item", index("item_code_idx", "code"), CONCURRENTLY);
                });
                op.addColumn("item", column("size", numeric()));
                op.dropTable("nowhere");
                """, "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(StatementFailed.class)
                .hasMessageContaining("ERROR: table \"nowhere\" does not exist")
                .hasMessageContaining(
                        "the database is at a, and these statements of the revision were committed and stay:"
                                + "\n    ALTER TABLE item ADD COLUMN price numeric"
                                + "\n    CREATE INDEX CONCURRENTLY item_code_idx ON item (code)"
                                + "\n  the next run passes over what stays and goes on behind"
                                + "\n  fix: correct ");
        assertThat(executor.current()).containsExactly("a");
        assertThat(columns()).isEqualTo("id,code,price");
        assertNoLockIsLeft();
    }

    @Test
    void a_failure_in_a_block_says_what_stays() {
        folder.with("a", "", """
                op.autocommit(() -> {
                    op.addColumn("item", column("price", numeric()));
                    op.dropTable("nowhere");
                });
                """, "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(StatementFailed.class)
                .hasMessageContaining(
                        "the database is at base, and these statements of the revision were committed and "
                                + "stay:\n    ALTER TABLE item ADD COLUMN price numeric\n");
        assertThat(executor.current()).isEmpty();
        assertNoLockIsLeft();
    }

    @Test
    void a_revision_with_a_block_keeps_its_version_when_a_later_one_fails() {
        folder.with("a", "", INDEX, "").with("b", "a", "op.dropTable(\"nowhere\");", "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(StatementFailed.class)
                .hasMessageContaining("what ran after a was rolled back; the database is at a");
        assertThat(executor.current()).containsExactly("a");
    }

    @Test
    void a_block_in_a_block_is_refused() {
        folder.with("a", "", "op.autocommit(() -> op.autocommit(() -> {}));", "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .hasMessageContaining("autocommit refused: it stands in another autocommit block");
        assertNoLockIsLeft();
    }

    @Test
    void a_commit_that_fails_leaves_no_lock_in_a_pool() throws SQLException {
        database.execute("create table shop (id bigint primary key);"
                + " alter table item add foreign key (id) references shop deferrable initially deferred");
        String violation = "op.execute(\"insert into item values (7)\");";
        for (String upgrade : List.of(violation + INDEX, INDEX + violation)) {
            folder.with("a", "", upgrade, "");
            try (Connection pooled = database.connect();
                    Connection second = database.connect()) {
                RevisionExecutor onPool =
                        RevisionExecutor.on(Connections.pooled(pooled, second)).revisions(folder.source());

                assertThatThrownBy(() -> onPool.upgrade("head"))
                        .isInstanceOf(DatabaseFailed.class)
                        .hasMessageContaining("violates foreign key constraint");
                assertNoLockIsLeft();
                assertThat(pooled.getAutoCommit()).isTrue();
            }
            assertThat(executor.current()).isEmpty();
        }
    }

    @Test
    void a_commit_that_fails_after_a_block_says_what_stays() {
        database.execute("create table shop (id bigint primary key);"
                + " alter table item add foreign key (id) references shop deferrable initially deferred");
        folder.with("a", "", INDEX + "op.execute(\"insert into item values (7)\");", "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .hasMessageStartingWith("commit failed after a (make a): ERROR: insert or update on table \"item\"")
                .hasMessageContaining("these statements of the revision were committed and stay:\n"
                        + "    CREATE INDEX CONCURRENTLY item_code_idx ON item (code)\n");
    }

    @Test
    void a_checked_exception_in_a_block_leaves_no_lock_in_a_pool() throws SQLException {
        folder.with(
                "a",
                "",
                """
                op.autocommit(() -> {
                    R_a.<RuntimeException>sneaky(new java.io.IOException("no such file"));
                });
                """,
                "} static <T extends Throwable> void sneaky(Throwable failure) throws T { throw (T) failure;");
        try (Connection pooled = database.connect();
                Connection second = database.connect()) {
            RevisionExecutor onPool =
                    RevisionExecutor.on(Connections.pooled(pooled, second)).revisions(folder.source());

            assertThatThrownBy(() -> onPool.upgrade("head"))
                    .isInstanceOf(RevisionFailed.class)
                    .hasMessageContaining("java.io.IOException: no such file");
            assertNoLockIsLeft();
        }
    }

    @Test
    void rows_that_a_query_or_the_connection_wrote_in_a_block_are_told() {
        folder.with("a", "", """
                op.autocommit(() -> {
                    op.query("insert into item values (1) returning id", row -> row.getLong(1));
                    op.connection();
                });
                op.dropTable("nowhere");
                """, "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .hasMessageContaining("committed and stay:\n    insert into item values (1) returning id\n"
                        + "    (whatever the revision did on op.connection())\n");
        assertThat(database.queryText("select count(*) from item")).isEqualTo("1");
    }

    @Test
    void nothing_is_left_of_an_index_that_fails_concurrently() {
        database.execute("insert into item values (1, 'a'), (2, 'a')");
        folder.with("a", "", """
                op.autocommit(() -> {
                    op.createIndex("item", index("item_code_key", "code").unique(), CONCURRENTLY);
                });
                """, "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .hasMessageContaining("could not create unique index")
                .hasMessageContaining("everything was rolled back; the database is at base\n  fix: correct ");
        assertThat(database.queryText("select count(*) from pg_index where indrelid = 'item'::regclass"))
                .isEqualTo("0");
    }

    @Test
    void a_statement_that_runs_too_long_is_told_so() {
        folder.with("a", "", "op.statementTimeout(milliseconds(50)); op.execute(\"select pg_sleep(5)\");", "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .hasMessageContaining("canceling statement due to statement timeout")
                .hasMessageContaining("fix: give it more time with op.statementTimeout(...), or do it in batches");
    }

    /** One that waits with an open snapshot would make the index wait for it, and PostgreSQL end one of the two. */
    @Test
    void a_second_run_that_waits_does_not_stop_an_index_from_being_built() throws Exception {
        folder.with("a", "", "op.execute(\"select pg_sleep(0.5)\");" + INDEX, "");

        CompletableFuture<RunResult> first = CompletableFuture.supplyAsync(() -> executor.upgrade("head"));
        CompletableFuture<RunResult> second = CompletableFuture.supplyAsync(() -> executor.upgrade("head"));

        int steps = first.get(60, TimeUnit.SECONDS).steps().size()
                + second.get(60, TimeUnit.SECONDS).steps().size();
        assertThat(steps).isEqualTo(1);
        assertThat(executor.current()).containsExactly("a");
    }

    @Test
    void rows_are_updated_in_batches_that_commit_one_by_one() {
        database.execute("insert into item select n from generate_series(1, 30) as n");
        folder.with("a", "", """
                op.autocommit(() -> {
                    op.updateInBatches("item", batches("id", 10).set("code = (1 / (25 - id))::text"));
                });
                """, "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .hasMessageContaining("division by zero")
                .hasMessageContaining(
                        "SQL: UPDATE item SET code = (1 / (25 - id))::text WHERE id > '20' AND id <= '30'")
                .hasMessageContaining(
                        "stay:\n    UPDATE item SET code = (1 / (25 - id))::text (20 rows in 2 batches)\n");
        assertThat(database.queryText("select count(code) from item")).isEqualTo("20");
    }

    @Test
    void batches_that_a_listener_ends_are_told_too() {
        database.execute("insert into item select n from generate_series(1, 30) as n");
        folder.with("a", "", """
                op.autocommit(() -> {
                    op.updateInBatches("item", batches("id", 10).set("code = 'x'"));
                });
                """, "");
        ExecutionListener impatient = new ExecutionListener() {
            @Override
            public void afterBatch(Step step, BatchProgress batch) {
                if (batch.batches() == 2) {
                    throw new IllegalStateException("enough");
                }
            }
        };

        assertThatThrownBy(() -> executor.listener(impatient).upgrade("head"))
                .isInstanceOf(RevisionFailed.class)
                .hasMessageContaining("enough")
                .hasMessageContaining("stay:\n    UPDATE item SET code = 'x' (20 rows in 2 batches)\n");
        assertThat(database.queryText("select count(code) from item")).isEqualTo("20");
    }

    @Test
    void a_lock_that_is_not_got_in_time_ends_the_run() throws SQLException {
        folder.with(
                "a", "", "op.lockTimeout(milliseconds(100)); op.addColumn(\"item\", column(\"n\", integer()));", "");
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table item");

            assertThatThrownBy(() -> executor.options(RunOptions.STANDARD.withLockAttempts(1))
                            .upgrade("head"))
                    .isInstanceOf(StatementFailed.class)
                    .hasMessageContaining("canceling statement due to lock timeout")
                    .hasMessageContaining("SQLSTATE: 55P03");
        }
    }

    @Test
    void limits_hold_in_blocks_and_end_with_the_revision() {
        String note = "op.execute(\"insert into item (code) select current_setting('lock_timeout')"
                + " || ' ' || current_setting('statement_timeout')\");";
        folder.with("a", "", """
                op.lockTimeout(seconds(7));
                %1$s
                op.autocommit(() -> {
                    %1$s
                    op.statementTimeout(minutes(2));
                    %1$s
                });
                %1$s
                """.formatted(note), "");
        folder.with("b", "a", note, "");

        executor.upgrade("head");

        assertThat(database.query("select code from item"))
                .extracting(row -> row.get(0))
                .containsExactly("7s 0", "7s 0", "7s 2min", "7s 2min", "5s 0");
    }

    private static String columns() {
        return database.queryText("select string_agg(attname, ',' order by attnum) from pg_attribute"
                + " where attrelid = 'item'::regclass and attnum > 0");
    }

    private static void assertNoLockIsLeft() {
        assertThat(database.queryText("select count(*) from pg_locks where locktype = 'advisory'"))
                .isEqualTo("0");
    }
}
