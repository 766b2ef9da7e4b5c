package dev.autogen.execute;

import dev.autogen.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Commits, and where the connection breaks meanwhile, looks what became of it. */
record CommitCheck(DataSource dataSource, QualifiedName versionTable, int processId) {

    /** A server that was restarted takes that long at most, as a rule. */
    private static final int LOOKS = 20;

    private static final Duration PAUSE = Duration.ofMillis(500);

    /**
     * Returns when the steps that ended are permanent.
     *
     * @throws SQLException where they are not, or nobody knows; the ledger then says so
     */
    void commit(Run run) throws SQLException {
        try {
            run.transaction().commit();
        } catch (SQLException failure) {
            if (SqlError.of(failure).orElseThrow().trouble() != Trouble.CONNECTION) {
                throw failure;
            }
            Optional<List<String>> heads = headsAfterwards();
            if (heads.isEmpty()) {
                run.ledger().inDoubt();
            }
            if (!heads.equals(Optional.of(run.ledger().heads()))) {
                throw failure;
            }
        }
    }

    private Optional<List<String>> headsAfterwards() {
        for (int look = 0; look < LOOKS; look++) {
            Pause.of(PAUSE, "interrupted while nobody knew whether the commit took place");
            Optional<List<String>> heads = heads();
            if (heads.isPresent()) {
                return heads;
            }
        }
        return Optional.empty();
    }

    /** Empty as long as there is no connection, or the session that was to commit is still at it. */
    private Optional<List<String>> heads() {
        try (BorrowedConnection session = BorrowedConnection.from(dataSource)) {
            session.connection().setAutoCommit(true);
            return isGone(session.connection())
                    ? Optional.of(List.copyOf(VersionTable.find(session.connection(), versionTable)
                            .heads()))
                    : Optional.empty();
        } catch (SQLException | DatabaseFailed notYet) {
            return Optional.empty();
        }
    }

    private boolean isGone(Connection connection) throws SQLException {
        String sql = "SELECT NOT EXISTS (SELECT FROM pg_catalog.pg_stat_activity WHERE pid = ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, processId);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
