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
     * @throws LockTaken where another run has the lock now
     */
    void requireHeld(Connection work) throws SQLException;

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
