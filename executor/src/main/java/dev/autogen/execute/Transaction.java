package dev.autogen.execute;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** A connection with one transaction after the other; what was not committed is rolled back when it is closed. */
final class Transaction implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Transaction.class.getName());

    /** How soon the server ends what a killed program left running. */
    private static final Duration CLIENT_CHECK = Duration.ofSeconds(1);

    private final BorrowedConnection session;
    private final CommitCheck commitCheck;

    private Transaction(BorrowedConnection session, CommitCheck commitCheck) {
        this.session = session;
        this.commitCheck = commitCheck;
    }

    /**
     * @throws DatabaseFailed where the data source gives no connection
     */
    static Transaction begin(DataSource dataSource) {
        BorrowedConnection session = BorrowedConnection.from(dataSource);
        try {
            session.connection().setAutoCommit(false);
            return new Transaction(session, new CommitCheck(dataSource));
        } catch (SQLException failure) {
            session.close();
            throw DatabaseFailed.because("no transaction", failure);
        }
    }

    Connection connection() {
        return session.connection();
    }

    int processId() throws SQLException {
        return session.processId();
    }

    /**
     * Lets the server end a statement whose program has gone (PostgreSQL manual, 20.3.2 "client_connection_check_interval"):
     * it would go on changing the database while the next run begins. Not every server's platform can.
     */
    void endWithClient() throws SQLException {
        connection().setAutoCommit(true);
        try {
            session.set("client_connection_check_interval", String.valueOf(CLIENT_CHECK.toMillis()));
        } catch (SQLException notSupported) {
            LOG.log(Level.DEBUG, "the server does not look for clients that have gone", notSupported);
        }
        connection().setAutoCommit(false);
    }

    /**
     * Makes permanent what ran so far; the next statement begins another transaction.
     *
     * @throws SQLException where it is not permanent, or nobody knows; the ledger then says so
     */
    void commit(RunLedger ledger) throws SQLException {
        commitCheck.commit(connection(), ledger);
    }

    void rollback() throws SQLException {
        if (!connection().getAutoCommit()) {
            connection().rollback();
        }
    }

    /** Lets each statement commit by itself until {@link #beginAgain}. */
    void leave() throws SQLException {
        connection().setAutoCommit(true);
    }

    /** Asks a question in a transaction that cannot write, and goes on as before. Nothing may be open. */
    <T> T readOnly(Question<T> question) throws SQLException {
        boolean autoCommit = connection().getAutoCommit();
        connection().setAutoCommit(false);
        connection().setReadOnly(true);
        try {
            return question.ask();
        } finally {
            connection().rollback();
            connection().setReadOnly(false);
            connection().setAutoCommit(autoCommit);
        }
    }

    /** What is asked of a database. */
    interface Question<T> {

        T ask() throws SQLException;
    }

    void beginAgain() throws SQLException {
        connection().setAutoCommit(false);
    }

    @Override
    public void close() {
        session.close();
    }
}
