package dev.autogen.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The part of one tenant's run in the lock that its database is held by for all of them. */
final class TenantLock implements HeldLock {

    private final RunLock ofDatabase;
    private final DataSource dataSource;
    private final Connection work;
    private @Nullable BorrowedConnection notes;

    private TenantLock(RunLock ofDatabase, DataSource dataSource, Connection work) {
        this.ofDatabase = ofDatabase;
        this.dataSource = dataSource;
        this.work = work;
    }

    /**
     * @param dataSource for a connection of this run's own, which is asked for when it is needed
     */
    static TenantLock acquire(RunLock ofDatabase, DataSource dataSource, Transaction work) {
        try {
            if (!RunLock.OF_WORK.share(work.connection())) {
                throw LockTaken.after(Duration.ZERO, RunLock.OF_WORK.holder(work.connection()));
            }
            work.rollback();
            return new TenantLock(ofDatabase, dataSource, work.connection());
        } catch (SQLException failure) {
            throw DatabaseFailed.because("the run's lock was not got", failure);
        }
    }

    @Override
    public Connection connection() {
        if (notes == null) {
            notes = opened();
        }
        return notes.connection();
    }

    private BorrowedConnection opened() {
        BorrowedConnection session =
                BorrowedConnection.from(dataSource, "no second connection, which a note about the failure needs");
        try {
            session.connection().setAutoCommit(true);
            return session;
        } catch (SQLException failure) {
            session.close();
            throw DatabaseFailed.because("no second connection, which a note about the failure needs", failure);
        }
    }

    /** One at a time: who finds it lost takes it again for all. */
    @Override
    public void requireHeld(Connection asked, RunLedger ledger) throws SQLException {
        synchronized (ofDatabase) {
            ofDatabase.requireHeld(asked, ledger);
        }
    }

    /** The lock itself stays with those that still run. */
    @Override
    public void close() {
        releaseWork();
        if (notes != null) {
            notes.close();
        }
    }

    private void releaseWork() {
        try {
            if (!work.getAutoCommit()) {
                work.rollback();
            }
            RunLock.OF_WORK.releaseShare(work);
        } catch (SQLException gone) {
            System.getLogger(TenantLock.class.getName())
                    .log(System.Logger.Level.DEBUG, "the lock ended with its session", gone);
        }
    }
}
