package dev.autogen.execute;

import dev.autogen.AutogenException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Lets one run at a time through, per database. The lock belongs to a session of its own (PostgreSQL manual, 13.3.5), which
 * does nothing else: it outlives the transactions of the run, and ends with the program however that ends. The session that
 * works has a second lock, for it may end later: a statement of a program that was killed goes on until the server finds out,
 * and may still commit.
 */
final class RunLock implements HeldLock {

    /** The letters "autogen" in ASCII: any number will do that no other program is likely to choose. */
    static final long KEY = 0x6175746f67656eL;

    private static final AdvisoryLock OF_RUN = new AdvisoryLock(KEY);
    /** Of the sessions that work: of one run alone, or shared by those of several tenants. */
    static final AdvisoryLock OF_WORK = new AdvisoryLock(KEY + 1);

    /** Short enough that nobody notices, long enough that the server does not. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** For the notes of failures: the row may still be locked by a session that nobody hears of any more. */
    private static final Duration NOTE_TIMEOUT = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private Optional<Transaction> work;
    private BorrowedConnection session;
    private int processId;

    private RunLock(DataSource dataSource, Transaction work, BorrowedConnection session, int processId) {
        this.dataSource = dataSource;
        this.work = Optional.of(work);
        this.session = session;
        this.processId = processId;
    }

    /**
     * Waits until no other run holds it, and says once for whom. Asks again and again: one that waited within the server
     * would have an open snapshot, and the other run's {@code create index concurrently} would never end (PostgreSQL manual,
     * CREATE INDEX, "Building Indexes Concurrently").
     *
     * @param work the connection that the run works on
     * @throws LockTaken where another run holds it longer than that
     * @throws AutogenException where a pooler shares sessions, which makes a session's lock worthless
     */
    static RunLock acquire(DataSource dataSource, Transaction work, Duration wait, ExecutionListener listener) {
        BorrowedConnection session = secondConnection(dataSource);
        try {
            int processId = ownProcess(session, work);
            prepare(session);
            new Waiting(wait, listener).take(session.connection(), work);
            return new RunLock(dataSource, work, session, processId);
        } catch (SQLException failure) {
            session.close();
            if (SqlError.of(failure).orElseThrow().trouble() == Trouble.SHARED_SESSION) {
                throw sharedSession();
            }
            throw DatabaseFailed.because("the run's lock was not got", failure);
        } catch (RuntimeException | Error failure) {
            session.close();
            throw failure;
        }
    }

    @Override
    public Connection connection() {
        return session.connection();
    }

    /**
     * Makes sure, before something becomes permanent, that the session with the lock is still there: a firewall may have cut
     * it. Where nobody else took the lock it is taken again.
     */
    @Override
    public void requireHeld(Connection asked, RunLedger ledger) throws SQLException {
        if (OF_RUN.isHeldBy(processId, asked)) {
            return;
        }
        session.close();
        session = BorrowedConnection.from(
                dataSource,
                "the session that holds the run's lock was cut, and there is no connection to take it again; "
                        + ledger.outcome());
        processId = session.processId();
        prepare(session);
        if (!OF_RUN.take(session.connection())) {
            throw LockTaken.lost(OF_RUN.holder(session.connection()), ledger);
        }
    }

    /** Lets the sessions of several tenants work in the place of the one that the lock was taken with. */
    void leaveWork() {
        work.ifPresent(session -> release(OF_WORK, session.connection(), session::rollback));
        work = Optional.empty();
    }

    @Override
    public void close() {
        leaveWork();
        release(OF_RUN, session.connection(), () -> {});
        session.close();
    }

    /** Where the session has ended, its lock has ended with it. */
    private static void release(AdvisoryLock lock, Connection connection, JdbcAction before) {
        try {
            before.run();
            lock.release(connection);
        } catch (SQLException gone) {
            System.getLogger(RunLock.class.getName())
                    .log(System.Logger.Level.DEBUG, "the lock ended with its session", gone);
        }
    }

    private static BorrowedConnection secondConnection(DataSource dataSource) {
        try {
            return BorrowedConnection.from(dataSource, "no second connection, which the run's lock needs");
        } catch (DatabaseFailed failure) {
            // A pool that is exhausted names no SQLSTATE, and says nothing of what to do.
            throw failure.sqlState().isEmpty()
                    ? new DatabaseFailed(
                            failure.whatHappened(),
                            "",
                            "let the pool have two connections for a run",
                            failure.getCause())
                    : failure;
        }
    }

    private static void prepare(BorrowedConnection session) throws SQLException {
        session.connection().setAutoCommit(true);
        // It is idle all the time, and must not be ended for that.
        session.set("idle_session_timeout", "0");
        session.set("lock_timeout", String.valueOf(NOTE_TIMEOUT.toMillis()));
    }

    /**
     * Two connections of one program that share a process of the server are a pooler's, as PgBouncer's by transaction. Asked
     * twice: a pooler that gives out its sessions in turn may show two of them by chance.
     */
    private static int ownProcess(BorrowedConnection session, Transaction work) throws SQLException {
        session.connection().setAutoCommit(true);
        int own = session.processId();
        for (int look = 0; look < 2; look++) {
            int other = work.processId();
            int again = session.processId();
            work.rollback();
            if (own == other || own != again) {
                throw sharedSession();
            }
        }
        return own;
    }

    private static AutogenException sharedSession() {
        return new AutogenException(
                "nothing ran: the connection shares its session with others, as through PgBouncer with"
                        + " pool_mode = transaction, where the lock against a second run would protect nothing",
                Trouble.SHARED_SESSION.fix());
    }

    /** Waiting for the locks of both sessions, with one limit and one word for both. */
    private static final class Waiting {

        private final Duration wait;
        private final long end;
        private final ExecutionListener listener;
        private boolean isTold;

        Waiting(Duration wait, ExecutionListener listener) {
            this.wait = wait;
            this.end = System.nanoTime() + wait.toNanos();
            this.listener = listener;
        }

        void take(Connection session, Transaction work) throws SQLException {
            while (!OF_RUN.take(session)) {
                pause(OF_RUN.holder(session));
            }
            while (!OF_WORK.take(work.connection())) {
                Optional<LockHolder> holder = OF_WORK.holder(work.connection());
                // No transaction may be open in the pause.
                work.rollback();
                pause(holder);
            }
            work.rollback();
        }

        /**
         * @param holder empty where it has ended in between; then there is nobody to tell of, and soon nothing to wait for
         */
        private void pause(Optional<LockHolder> holder) {
            if (System.nanoTime() >= end) {
                throw LockTaken.after(wait, holder);
            }
            if (!isTold) {
                holder.ifPresent(listener::waiting);
                isTold = holder.isPresent();
            }
            Pause.of(PAUSE, "nothing ran: interrupted while another run holds the lock");
        }
    }
}
