package dev.autogen.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.graph.Step;
import dev.autogen.graph.VersionChange;
import dev.autogen.source.RevisionFolder;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections that break while a run goes on: what the run says afterwards is what is so. */
class CutConnectionTest {

    private static final String ADD = "op.execute(\"update item set n = n + 1\");\n";
    private static final String BLOCK = "op.autocommit(() -> {" + ADD + ADD + "});\n";

    private final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path temporary;

    private RevisionFolder folder;
    private RevisionExecutor executor;

    @BeforeEach
    void make_a_table() {
        folder = new RevisionFolder(temporary.resolve("versions"));
        executor = RevisionExecutor.on(database.dataSource()).revisions(folder.source());
        database.execute("create table item (n int); insert into item values (0)");
    }

    @AfterEach
    void drop_database() {
        database.close();
    }

    @Test
    void a_session_that_ends_right_before_the_commit_leaves_nothing() {
        folder.with("a", "", ADD, "").with("b", "a", ADD, "");
        ExecutionListener cut = listener((step, connection) -> terminate(processId(connection)), "b");

        assertThatThrownBy(() -> executor.listener(cut).upgrade("head"))
                .isInstanceOf(DatabaseFailed.class)
                .hasMessageContaining("everything was rolled back; the database is at base");

        assertThat(n()).isEqualTo(0);
        assertThat(executor.upgrade("head").steps()).hasSize(2);
        assertThat(n()).isEqualTo(2);
    }

    @Test
    void with_a_transaction_each_the_revisions_before_stay() {
        folder.with("a", "", ADD, "").with("b", "a", ADD, "");
        ExecutionListener cut = listener((step, connection) -> terminate(processId(connection)), "b");
        RevisionExecutor each = executor.options(RunOptions.STANDARD.withTransactionPerMigration(true));

        assertThatThrownBy(() -> each.listener(cut).upgrade("head"))
                .isInstanceOf(DatabaseFailed.class)
                .hasMessageContaining("what ran after a was rolled back; the database is at a");

        assertThat(executor.current()).containsExactly("a");
        assertThat(n()).isEqualTo(1);
        each.upgrade("head");
        assertThat(n()).isEqualTo(2);
    }

    /** Commits in the order, behind one before anything runs: before the block, each statement of the block, the end of the revision. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_commit_that_took_place_counts_though_nobody_heard_of_it(int commit) throws Exception {
        folder.with("a", "", ADD + BLOCK + ADD, "");
        try (CuttingProxy proxy = new CuttingProxy(port(), CuttingProxy.Cut.BEHIND_SERVER, 1 + commit)) {
            RevisionExecutor through = RevisionExecutor.on(through(proxy)).revisions(folder.source());
            boolean isLast = commit == 4;
            if (isLast) {
                assertThat(through.upgrade("head").after()).containsExactly("a");
            } else {
                assertThatThrownBy(() -> through.upgrade("head"))
                        .isInstanceOf(AutogenException.class)
                        .satisfies(failure -> assertThat(count(failure.getMessage(), "\n    UPDATE item SET"))
                                .as(failure.getMessage())
                                .isEqualTo(0))
                        .satisfies(failure -> assertThat(count(failure.getMessage(), "\n    update item set"))
                                .as(failure.getMessage())
                                .isEqualTo(commit));
            }
            assertThat(n()).isEqualTo(commit);
            executor.upgrade("head");
            assertThat(n()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_commit_that_did_not_take_place_does_not_count(int commit) throws Exception {
        folder.with("a", "", ADD + BLOCK + ADD, "");
        try (CuttingProxy proxy = new CuttingProxy(port(), CuttingProxy.Cut.BEFORE_SERVER, 1 + commit)) {
            RevisionExecutor through = RevisionExecutor.on(through(proxy)).revisions(folder.source());

            assertThatThrownBy(() -> through.upgrade("head"))
                    .isInstanceOf(AutogenException.class)
                    .hasMessageContaining("the database is at base")
                    .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("not known"));

            assertThat(n()).isEqualTo(commit - 1);
            executor.upgrade("head");
            assertThat(n()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @EnumSource(Victim.class)
    void sessions_that_end_at_any_moment_leave_what_the_next_run_takes_up(Victim victim) throws Exception {
        database.execute("drop table item");
        long seed = Long.getLong("autogen.seed", System.nanoTime());
        Random random = new Random(seed);
        RevisionFolder chain = ChainOfRevisions.in(temporary.resolve("chain"));
        RevisionExecutor upgrade = RevisionExecutor.on(database.dataSource()).revisions(chain.source());
        int cuts = 0;
        while (true) {
            CompletableFuture<Void> run = CompletableFuture.runAsync(() -> upgrade.upgrade("head"));
            try {
                run.get(300 + random.nextInt(60 + 10 * cuts), TimeUnit.MILLISECONDS);
                break;
            } catch (java.util.concurrent.TimeoutException goesOn) {
                cuts++;
                database.query(victim.sql);
                assertThat(run.handle((result, failure) ->
                                        failure == null || failure.getCause() instanceof AutogenException)
                                .get(60, TimeUnit.SECONDS))
                        .as("-Dautogen.seed=" + seed)
                        .isTrue();
            }
        }
        assertThat(database.query("select distinct n from item"))
                .as("-Dautogen.seed=" + seed + ", " + cuts + " cuts")
                .isEqualTo(List.of(List.of("17")));
        assertThat(database.queryText("select count(*) from pg_index where not indisvalid"))
                .isEqualTo("0");
    }

    /** Whose sessions the server ends. */
    private enum Victim {
        WORK("= 1"),
        LOCK("= 0"),
        BOTH(">= 0");

        private final String sql;

        Victim(String lock) {
            sql = "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and database = "
                    + "(select oid from pg_database where datname = current_database()) and objid::bigint - "
                    + (RunLock.KEY & 0xFFFFFFFFL) + " " + lock;
        }
    }

    private interface Cut {
        void at(VersionChange change, Connection connection) throws Exception;
    }

    private static ExecutionListener listener(Cut cut, String id) {
        return new ExecutionListener() {
            @Override
            public void versionApplied(VersionChange change, Connection connection) throws Exception {
                if (change instanceof Step step && step.entry().id().equals(id)) {
                    cut.at(change, connection);
                }
            }
        };
    }

    private void terminate(int processId) {
        database.query("select pg_terminate_backend(" + processId + ", 5000)");
    }

    private static int processId(Connection connection) throws Exception {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }

    private PGSimpleDataSource through(CuttingProxy proxy) {
        PGSimpleDataSource dataSource = (PGSimpleDataSource) database.dataSource();
        dataSource.setURL("jdbc:postgresql://127.0.0.1:" + proxy.port() + "/" + database.name());
        // Each COMMIT is sent as text, which the proxy looks for.
        dataSource.setPrepareThreshold(0);
        dataSource.setUser(database.user());
        dataSource.setPassword(database.password());
        return dataSource;
    }

    private int port() {
        return URI.create(database.url().substring("jdbc:".length())).getPort();
    }

    private int n() {
        return Integer.parseInt(database.queryText("select n from item"));
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
