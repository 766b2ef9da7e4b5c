package dev.autogen.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.fixtures.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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

        database.execute("drop table autogen_version");
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
                .hasMessageContaining("fix: put the statement into op.autocommit(() -> { ... })");
    }

    @Test
    void a_new_label_of_an_enum_can_be_used_after_a_block() {
        database.execute("create type mood as enum ('sad'); create table person (mood mood)");
        String add = "op.execute(\"alter type mood add value 'happy'\");";
        String use = "op.execute(\"insert into person values ('happy')\");";
        folder.with("a", "", add + use, "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .hasMessageContaining("unsafe use of new value \"happy\"")
                .hasMessageContaining("fix: add the enum's label in an earlier revision, or in op.autocommit");

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
                                + "\n  fix: undo what stays, or make the revision pass over it (IF_NOT_EXISTS, IF_EXISTS), correct ");
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
                .hasMessageContaining("everything was rolled back; the database is at a");
        assertThat(executor.current()).containsExactly("a");
    }

    @Test
    void a_block_in_a_block_is_refused() {
        folder.with("a", "", "op.autocommit(() -> op.autocommit(() -> {}));", "");

        assertThatThrownBy(() -> executor.upgrade("head"))
                .hasMessageContaining("autocommit refused: it stands in another autocommit block");
        assertNoLockIsLeft();
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

        assertThatThrownBy(() -> executor.upgrade("head")).hasMessageContaining("division by zero");
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

            assertThatThrownBy(() -> executor.upgrade("head"))
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
                op.lockTimeout(seconds(5));
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
                .containsExactly("5s 0", "5s 0", "5s 2min", "5s 2min", "0 0");
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
