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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that somebody else uses just now. */
class LockTimeoutTest {

    private static final RunOptions QUICK =
            RunOptions.STANDARD.withLockTimeout(Duration.ofMillis(200)).withLockAttempts(3);

    private final TestDatabase database = TestDatabase.create();
    private final List<RetryNotice> notices = new ArrayList<>();
    private final List<String> begun = new ArrayList<>();

    @TempDir
    private Path temporary;

    private RevisionFolder folder;
    private Connection other;

    @BeforeEach
    void make_tables() throws SQLException {
        folder = new RevisionFolder(temporary.resolve("versions"));
        database.execute("create table busy (n int); create table early (n int); insert into busy values (0)");
        other = database.connect();
        other.setAutoCommit(false);
    }

    @AfterEach
    void drop_database() throws SQLException {
        other.close();
        database.close();
    }

    @Test
    void the_run_lets_everybody_at_the_tables_while_it_pauses_and_goes_on_when_it_can() {
        twoRevisions();
        use("select * from busy");
        RevisionExecutor executor = executor(QUICK, () -> {
            // Fails where the run, or its place in the queue, keeps anybody from them.
            database.execute("set lock_timeout = '50ms'; select * from busy; select * from early");
            rollBackOther();
        });

        executor.upgrade("head");

        assertThat(notices).hasSize(1).allSatisfy(notice -> {
            assertThat(notice.attempt()).isEqualTo(2);
            assertThat(notice.attempts()).isEqualTo(3);
            assertThat(notice.pause()).isEqualTo(Duration.ofMillis(500));
            assertThat(notice.describe())
                    .isEqualTo("No lock for b (make b) (lock timeout); rolled back, attempt 2 of 3 in 500 ms");
        });
        assertThat(begun).containsExactly("a", "b", "a", "b");
    }

    @Test
    void with_a_transaction_each_only_the_revision_that_waited_is_repeated() {
        twoRevisions();
        use("select * from busy");

        executor(QUICK.withTransactionPerMigration(true), this::rollBackOther).upgrade("head");

        assertThat(begun).containsExactly("a", "b", "b");
    }

    @Test
    void after_the_last_attempt_the_database_is_as_it_was() {
        twoRevisions();
        use("select * from busy");

        assertThatThrownBy(() -> executor(QUICK, () -> {}).upgrade("head"))
                .isInstanceOf(StatementFailed.class)
                .hasMessageContaining("ERROR: canceling statement due to lock timeout")
                .hasMessageContaining("SQL: ALTER TABLE busy ADD COLUMN size integer"
                        + "\n  everything was rolled back; the database is at base"
                        + "\n  fix: wait until the other session has finished, then run the command again");

        assertThat(notices).extracting(RetryNotice::attempt).containsExactly(2, 3);
        assertThat(notices).extracting(notice -> notice.pause().toMillis()).containsExactly(500L, 1000L);
        assertThat(database.queryText("select to_regclass('autogen_version')")).isEqualTo("null");
    }

    @Test
    void in_a_block_the_statement_alone_is_repeated() {
        folder.with("a", "", """
                op.execute("update busy set n = n + 1");
                op.autocommit(() -> {
                    op.execute("update busy set n = n + 1");
                    op.addColumn("early", column("size", integer()));
                    op.execute("update busy set n = n + 1");
                });
                """, "");
        use("select * from early");

        executor(QUICK, this::rollBackOther).upgrade("head");

        assertThat(database.queryText("select n from busy")).isEqualTo("3");
    }

    @Test
    void what_is_done_concurrently_waits_as_long_as_it_takes() {
        folder.with("a", "", """
                op.autocommit(() -> {
                    op.createIndex("busy", index("busy_n_idx", "n"), CONCURRENTLY);
                    op.execute("drop index concurrently busy_n_idx");
                });
                """, "");
        use("update busy set n = 7");
        CompletableFuture<Void> later = CompletableFuture.runAsync(
                this::rollBackOther, CompletableFuture.delayedExecutor(1, java.util.concurrent.TimeUnit.SECONDS));

        executor(QUICK, () -> {}).upgrade("head");

        later.join();
        assertThat(notices).isEmpty();
    }

    @Test
    void what_keeps_others_from_the_table_does_not_wait_in_a_block_either() {
        folder.with("a", "", "op.autocommit(() -> op.execute(\"vacuum full busy\"));", "");
        use("select * from busy");

        executor(QUICK, this::rollBackOther).upgrade("head");

        assertThat(notices).hasSize(1);
    }

    @Test
    void a_deadlock_is_tried_again() {
        folder.with("a", "", """
                op.execute("set local deadlock_timeout = '2s'");
                op.execute("update busy set n = n + 1");
                op.execute("update early set n = n + 1");
                """, "");
        database.execute("insert into early values (0)");
        use("set local deadlock_timeout = '1min'");
        use("update early set n = 10");
        // The other session closes the circle and does not look for it, so the run is the one that finds it.
        CompletableFuture<Void> circle = CompletableFuture.runAsync(() -> {
            while (database.query("select from pg_locks where not granted and locktype <> 'virtualxid'")
                    .isEmpty()) {
                Thread.onSpinWait();
            }
            use("update busy set n = 10");
            rollBackOther();
        });

        executor(QUICK.withLockTimeout(Duration.ofSeconds(20)), () -> {}).upgrade("head");

        circle.join();
        assertThat(notices).extracting(RetryNotice::reason).containsExactly("deadlock");
        assertThat(database.queryText("select n from busy")).isEqualTo("1");
    }

    @Test
    void a_statement_has_a_limit_where_somebody_wants_one() {
        folder.with("a", "", "op.execute(\"select pg_sleep(20)\");", "");

        assertThatThrownBy(() -> executor(RunOptions.STANDARD.withStatementTimeout(Duration.ofMillis(100)), () -> {})
                        .upgrade("head"))
                .hasMessageContaining("canceling statement due to statement timeout")
                .hasMessageContaining("everything was rolled back; the database is at base");
        assertThat(notices).isEmpty();
    }

    private void twoRevisions() {
        folder.with("a", "", "op.addColumn(\"early\", column(\"size\", integer()));", "")
                .with("b", "a", "op.addColumn(\"busy\", column(\"size\", integer()));", "");
    }

    private RevisionExecutor executor(RunOptions options, Runnable inPause) {
        return RevisionExecutor.on(database.dataSource())
                .revisions(folder.source())
                .options(options)
                .listener(new ExecutionListener() {
                    @Override
                    public void beforeStep(Step step) {
                        begun.add(step.entry().id());
                    }

                    @Override
                    public void retrying(RetryNotice notice) {
                        notices.add(notice);
                        inPause.run();
                    }
                });
    }

    private void use(String sql) {
        try (Statement statement = other.createStatement()) {
            statement.execute(sql);
        } catch (SQLException exception) {
            throw new AssertionError(exception);
        }
    }

    private void rollBackOther() {
        try {
            other.rollback();
        } catch (SQLException exception) {
            throw new AssertionError(exception);
        }
    }
}
