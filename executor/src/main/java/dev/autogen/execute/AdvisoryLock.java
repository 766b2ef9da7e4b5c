package dev.autogen.execute;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Lets one run at a time through, per database. The lock belongs to the transaction (PostgreSQL manual, 13.3.5), which is
 * enough as long as a run is one transaction: it is taken first, the current heads are read when it is held, and it ends
 * with the transaction, however that ends. It therefore also works through a pool that shares connections between
 * transactions, where a session's lock would be lost or kept for ever.
 */
final class AdvisoryLock {

    /** The letters "autogen" in ASCII: any number will do that no other program is likely to choose. */
    private static final long KEY = 0x6175746f67656eL;

    private AdvisoryLock() {}

    /** Waits until no other run holds it. */
    static void acquire(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_catalog.pg_advisory_xact_lock(?)")) {
            statement.setLong(1, KEY);
            statement.execute();
        }
    }
}
