package dev.autogen.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.source.RevisionFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrentRunsTest {

    private static final int RUNS = 8;

    @Test
    void of_several_upgrades_at_once_one_runs_each_step(@TempDir Path temporary) throws Exception {
        RevisionFolder folder = new RevisionFolder(temporary).withTable("a", "").withTable("b", "a");
        try (TestDatabase database = TestDatabase.create()) {
            List<RunResult> results =
                    upgradeAtOnce(RevisionExecutor.on(database.dataSource()).revisions(folder.source()));

            assertOneRan(results);
            assertThat(database.queryText("select string_agg(version_num, ',') from autogen_version"))
                    .isEqualTo("b");
        }
    }

    @Test
    void connections_that_would_see_an_old_snapshot_wait_and_see_a_new_one(@TempDir Path temporary) throws Exception {
        RevisionFolder folder = new RevisionFolder(temporary).withTable("a", "").withTable("b", "a");
        try (TestDatabase database = TestDatabase.create()) {
            DataSource strict = new Connections(() -> {
                Connection connection = database.connect();
                connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
                return connection;
            });

            assertOneRan(upgradeAtOnce(RevisionExecutor.on(strict).revisions(folder.source())));
        }
    }

    @Test
    void a_run_that_waits_says_once_for_whom(@TempDir Path temporary) throws Exception {
        RevisionFolder folder = new RevisionFolder(temporary).with("a", "", "op.execute(\"select pg_sleep(1)\");", "");
        List<LockHolder> holders = new CopyOnWriteArrayList<>();
        try (TestDatabase database = TestDatabase.create()) {
            RevisionExecutor executor = RevisionExecutor.on(database.dataSource())
                    .revisions(folder.source())
                    .listener(new ExecutionListener() {
                        @Override
                        public void waiting(LockHolder holder) {
                            holders.add(holder);
                        }
                    });

            upgradeAtOnce(executor);
        }
        // One runs and tells nobody; of the others, each hears of the one that it found.
        assertThat(holders).hasSizeBetween(1, RUNS - 1).allSatisfy(holder -> {
            assertThat(holder.application()).isEqualTo("PostgreSQL JDBC Driver");
            assertThat(holder.processId()).isPositive();
        });
    }

    @Test
    void the_connection_goes_back_as_it_came(@TempDir Path temporary) throws SQLException {
        RevisionFolder folder = new RevisionFolder(temporary).withTable("a", "");
        try (TestDatabase database = TestDatabase.create();
                Connection pooled = database.connect();
                Connection second = database.connect()) {
            RevisionExecutor executor =
                    RevisionExecutor.on(Connections.pooled(pooled, second)).revisions(folder.source());
            pooled.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            for (boolean autoCommit : List.of(true, false)) {
                pooled.setAutoCommit(autoCommit);

                executor.upgrade("head");
                executor.current();
                executor.downgrade("base");

                assertThat(pooled.getAutoCommit()).isEqualTo(autoCommit);
                assertThat(pooled.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_REPEATABLE_READ);
                assertThat(database.queryText("select count(*) from pg_locks where locktype = 'advisory'"))
                        .isEqualTo("0");
                assertThat(database.queryText("select count(*) from pg_stat_activity "
                                + "where datname = current_database() and state like 'idle in transaction%'"))
                        .isEqualTo("0");
            }
        }
    }

    private static List<RunResult> upgradeAtOnce(RevisionExecutor executor) throws Exception {
        CyclicBarrier start = new CyclicBarrier(RUNS);
        ExecutorService threads = Executors.newFixedThreadPool(RUNS);
        try {
            List<Future<RunResult>> futures = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return executor.upgrade("head");
                }));
            }
            List<RunResult> results = new ArrayList<>();
            for (Future<RunResult> future : futures) {
                results.add(future.get(60, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void assertOneRan(List<RunResult> results) {
        assertThat(results).extracting(RunResult::after).containsOnly(List.of("b"));
        assertThat(results)
                .extracting(result -> result.steps().size())
                .containsOnlyOnce(2)
                .containsOnly(0, 2);
    }
}
