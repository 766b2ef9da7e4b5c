package dev.autogen.execute;

import dev.autogen.AutogenException;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The database could not be reached, or refused something that autogen itself asked of it. */
public final class DatabaseFailed extends AutogenException {

    private static final long serialVersionUID = 1L;

    private final String sqlState;

    DatabaseFailed(String whatHappened, String sqlState, String fix, @Nullable Throwable cause) {
        super(whatHappened, fix, cause);
        this.sqlState = Objects.requireNonNull(sqlState, "sqlState is null");
    }

    /**
     * Translates what a driver threw into a message that says what to do about it. A password that the driver's text holds is
     * masked, and the exception that holds it is then no cause of the returned one.
     *
     * @param whatFailed such as {@code no connection}
     */
    public static DatabaseFailed because(String whatFailed, SQLException failure) {
        return because(whatFailed, SqlError.of(failure).orElseThrow());
    }

    static DatabaseFailed because(String whatFailed, SqlError error) {
        return new DatabaseFailed(
                whatFailed + ": " + error.text(),
                error.sqlState(),
                error.trouble().fix(),
                error.causeOrNull());
    }

    /** Says what stays, too. */
    static DatabaseFailed because(String whatFailed, SQLException failure, RunLedger ledger) {
        SqlError error = SqlError.of(failure).orElseThrow();
        return new DatabaseFailed(
                whatFailed + ": " + error.text() + "\n  " + ledger.outcome(),
                error.sqlState(),
                error.trouble() == Trouble.OTHER
                        ? "correct what the revision does, then run the command again"
                        : error.trouble().fix(),
                error.causeOrNull());
    }

    /** Returns the code of the failure (PostgreSQL manual, appendix A); blank where the driver names none. */
    public String sqlState() {
        return sqlState;
    }
}
