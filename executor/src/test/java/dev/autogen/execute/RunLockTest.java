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
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {

    private static final String KEYS = "objid::bigint - " + (RunLock.KEY & 0xFFFFFFFFL);

    private final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path temporary;

    private RevisionFolder folder;
    private Connection other;

    @BeforeEach
    void connect() throws SQLException {
        folder = new RevisionFolder(temporary.resolve("versions")).withTable("a", "");
        other = database.connect();
    }

    @AfterEach
    void drop_database() throws SQLException {
        other.close();
        database.close();
    }

    @Test
    void a_run_that_may_not_wait_says_who_has_the_lock() throws SQLException {
        execute(other, "set application_name = 'deploy'; select pg_advisory_lock(" + RunLock.KEY + ")");
        RevisionExecutor executor = executor().options(RunOptions.STANDARD.withLockWait(Duration.ZERO));

        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(LockTaken.class)
                .message()
                .matches(
                        "nothing ran: another run holds the lock of this database: server process \\d+ \\(deploy\\), busy"
                                + " since \\S+\n  fix: wait until it has ended, then run the command again; where it hangs, end it"
                                + " with select pg_terminate_backend\\(\\d+\\)");
    }

    @Test
    void a_session_of_a_killed_run_that_still_works_is_waited_for() throws Exception {
        execute(other, "select pg_advisory_lock(" + (RunLock.KEY + 1) + ")");
        List<LockHolder> told = new ArrayList<>();
        RevisionExecutor executor = executor().listener(new ExecutionListener() {
            @Override
            public void waiting(LockHolder holder) {
                told.add(holder);
            }
        });
        CompletableFuture<RunResult> run = CompletableFuture.supplyAsync(() -> executor.upgrade("head"));
        Thread.sleep(500);

        assertThat(run).isNotDone();
        other.close();

        assertThat(run.get(20, TimeUnit.SECONDS).after()).containsExactly("a");
        assertThat(told).hasSize(1);
    }

    @Test
    void a_role_without_privileges_hears_for_whom_it_waits() throws SQLException {
        String role = "r" + database.name();
        database.execute("create role " + role + "; grant all on schema public to " + role);
        execute(other, "set application_name = 'deploy'; select pg_advisory_lock(" + RunLock.KEY + ")");
        Connections asRole = new Connections(() -> {
            Connection connection = database.connect();
            execute(connection, "set role " + role);
            return connection;
        });
        try {
            assertThatThrownBy(() -> RevisionExecutor.on(asRole)
                            .revisions(folder.source())
                            .options(RunOptions.STANDARD.withLockWait(Duration.ofMillis(1)))
                            .upgrade("head"))
                    .isInstanceOf(LockTaken.class)
                    .hasMessageContaining("server process ")
                    .hasMessageContaining("; waited 1 ms");
        } finally {
            database.execute("drop owned by " + role + "; drop role " + role);
        }
    }

    @Test
    void a_lock_that_was_cut_is_taken_again() {
        RevisionExecutor executor = executor().listener(inStep(() -> cut("= 0")));

        assertThat(executor.upgrade("head").after()).containsExactly("a");
        assertNothingIsLeft();
    }

    @Test
    void a_lock_that_was_cut_and_taken_by_another_run_ends_this_one() {
        RevisionExecutor executor = executor().listener(inStep(() -> {
            cut("= 0");
            execute(other, "select pg_advisory_lock(" + RunLock.KEY + ")");
        }));

        assertThatThrownBy(() -> executor.upgrade("head"))
                .isInstanceOf(LockTaken.class)
                .hasMessageContaining(
                        "the session that holds the run's lock was cut, and another run took the lock: server"
                                + " process ")
                .hasMessageContaining("\n  everything was rolled back; the database is at base\n");
        assertThat(executor.current()).isEmpty();
    }

    @Test
    void a_pool_of_one_connection_is_told_that_two_are_needed() throws SQLException {
        try (Connection only = database.connect()) {
            assertThatThrownBy(() -> RevisionExecutor.on(Connections.pooled(only))
                            .revisions(folder.source())
                            .upgrade("head"))
                    .isInstanceOf(DatabaseFailed.class)
                    .hasMessage("no second connection, which the run's lock needs: pool - Connection is not available"
                            + "\n  fix: let the pool have two connections for a run");
        }
    }

    @Test
    void connections_go_back_clean_whatever_happened() throws SQLException {
        String settings = "select string_agg(name || '=' || setting, ' ' order by name) from pg_settings where name in"
                + " ('lock_timeout', 'statement_timeout', 'client_connection_check_interval', 'idle_session_timeout',"
                + " 'transaction_read_only')";
        folder.with("b", "a", "op.autocommit(() -> op.execute(\"vacuum a\"));", "")
                .with(
                        "c",
                        "b",
                        "op.lockTimeout(java.time.Duration.ofSeconds(3));"
                                + "op.autocommit(() -> op.execute(\"select 1 / 0\"));",
                        "");
        try (Connection one = database.connect();
                Connection two = database.connect()) {
            for (Connection connection : List.of(one, two)) {
                execute(connection, "set idle_session_timeout = '77s'; set lock_timeout = '66s'");
            }
            String before = text(one, settings);
            RevisionExecutor executor =
                    RevisionExecutor.on(Connections.pooled(one, two)).revisions(folder.source());

            executor.upgrade("b");
            assertThat(List.of(text(one, settings), text(two, settings))).containsOnly(before);
            assertThatThrownBy(() -> executor.upgrade("c")).isInstanceOf(StatementFailed.class);

            assertThat(List.of(text(one, settings), text(two, settings))).containsOnly(before);
            assertThat(one.getAutoCommit() && two.getAutoCommit()).isTrue();
            assertNothingIsLeft();
        }
    }

    private void assertNothingIsLeft() {
        assertThat(database.queryText("select count(*) from pg_locks where locktype = 'advisory' and database ="
                        + " (select oid from pg_database where datname = current_database())"))
                .isEqualTo("0");
    }

    private interface Action {
        void run() throws SQLException;
    }

    private static ExecutionListener inStep(Action action) {
        return new ExecutionListener() {
            @Override
            public void afterStep(StepResult result) {
                try {
                    action.run();
                } catch (SQLException exception) {
                    throw new AssertionError(exception);
                }
            }

            @Override
            public void beforeStep(Step step) {}
        };
    }

    private void cut(String lock) {
        database.query("select pg_terminate_backend(pid, 5000) from pg_locks where locktype = 'advisory' and database ="
                + " (select oid from pg_database where datname = current_database()) and " + KEYS + " " + lock);
    }

    private RevisionExecutor executor() {
        return RevisionExecutor.on(database.dataSource()).revisions(folder.source());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
