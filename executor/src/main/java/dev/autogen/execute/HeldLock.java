package dev.autogen.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** That no other run works on the same, for as long as this one goes on. */
interface HeldLock extends AutoCloseable {

    /** For a note that must be made whatever became of the run's transaction; commits by itself. */
    Connection connection();

    /**
     * Makes sure, before something becomes permanent, that it still holds.
     *
     * @param work the connection that the run works on
     * @param ledger says what stays where another run has the lock now
     * @throws LockTaken where that is so
     */
    void requireHeld(Connection work, RunLedger ledger) throws SQLException;

    @Override
    void close();

    /** How a run gets one. */
    interface Policy {

        /**
         * @param work the connection that the run works on
         * @param wait how long another run is waited for
         */
        HeldLock acquire(DataSource dataSource, Transaction work, Duration wait, ExecutionListener listener);
    }
}
