package dev.autogen.execute;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The part of one tenant's run in the lock that its database is held by for all of them. */
final class TenantLock implements HeldLock {

    private final RunLock ofDatabase;
    private final DataSource dataSource;
    private @Nullable BorrowedConnection notes;

    /**
     * @param dataSource for a connection of this run's own, which is asked for when it is needed
     */
    TenantLock(RunLock ofDatabase, DataSource dataSource) {
        this.ofDatabase = ofDatabase;
        this.dataSource = dataSource;
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
    public void requireHeld(Connection work) throws SQLException {
        synchronized (ofDatabase) {
            ofDatabase.requireHeld(work);
        }
    }

    /** The lock itself stays with those that still run. */
    @Override
    public void close() {
        if (notes != null) {
            notes.close();
        }
    }
}
