package dev.autogen.execute;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Commits, and where the connection breaks meanwhile, asks the server what became of the transaction (PostgreSQL manual,
 * 9.26.8 "Transaction ID and Snapshot Information Functions").
 */
record CommitCheck(DataSource dataSource) {

    /** A server that was restarted takes that long at most, as a rule. */
    private static final int LOOKS = 40;

    private static final Duration PAUSE = Duration.ofMillis(250);

    /**
     * Returns when the transaction is permanent, even where the connection is gone by then.
     *
     * @throws SQLException where it is not, or nobody knows; the ledger then says so
     */
    void commit(Connection connection, RunLedger ledger) throws SQLException {
        Optional<String> transaction =
                first(connection, "SELECT pg_catalog.pg_current_xact_id_if_assigned()::text", Optional.empty());
        try {
            connection.commit();
        } catch (SQLException failure) {
            boolean isBroken = SqlError.of(failure).orElseThrow().trouble() == Trouble.CONNECTION;
            // One that wrote nothing has no number, and nothing to lose.
            if (!isBroken || transaction.isEmpty()) {
                throw failure;
            }
            requireCommitted(transaction.get(), failure, ledger);
        }
    }

    private void requireCommitted(String transaction, SQLException failure, RunLedger ledger) throws SQLException {
        for (int look = 0; look < LOOKS; look++) {
            String state = state(transaction).orElse("");
            if (state.equals("committed")) {
                return;
            }
            if (state.equals("aborted")) {
                throw failure;
            }
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        ledger.inDoubt();
        throw failure;
    }

    /** Empty as long as there is no connection. */
    private Optional<String> state(String transaction) {
        try (BorrowedConnection session = BorrowedConnection.from(dataSource)) {
            return first(
                    session.connection(),
                    "SELECT pg_catalog.pg_xact_status(CAST(? AS pg_catalog.xid8))",
                    Optional.of(transaction));
        } catch (SQLException | DatabaseFailed notYet) {
            return Optional.empty();
        }
    }

    private static Optional<String> first(Connection connection, String sql, Optional<String> parameter)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (parameter.isPresent()) {
                statement.setString(1, parameter.get());
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getString(1));
            }
        }
    }
}
