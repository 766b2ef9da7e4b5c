package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.schema.QualifiedName;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How a run behaves towards whatever else uses the database. Start from {@link #STANDARD} and change what is needed:
 *
 * <pre>{@code
 * RunOptions.STANDARD.withLockWait(Duration.ofMinutes(1)).withTransactionPerMigration(true)
 * }</pre>
 *
 * @param lockWait how long a run waits for another run on the same database before it gives up; zero does not wait
 * @param lockTimeout how long a statement waits for a lock on a table or a row that others use; zero waits for ever. A
 *     statement that waits keeps all others from the table meanwhile (PostgreSQL manual, 13.3.1), so this is short
 * @param lockAttempts how often a transaction that found no lock is tried, with a growing pause between; at least 1
 * @param statementTimeout how long a statement may run; zero sets no limit
 * @param transactionPerMigration whether each revision is a transaction of its own; else the whole run is one
 * @param allowChanged whether to go on where a file changed after it ran; it then counts as it is now
 * @param historyTable where the steps are noted; empty: {@value #HISTORY_TABLE} beside the version table
 */
public record RunOptions(
        Duration lockWait,
        Duration lockTimeout,
        int lockAttempts,
        Duration statementTimeout,
        boolean transactionPerMigration,
        boolean allowChanged,
        Optional<QualifiedName> historyTable) {

    static final String HISTORY_TABLE = "autogen_history";

    /**
     * Waits 10 minutes for another run and 5 seconds for a lock, tries a transaction 10 times, has no limit for a statement
     * and one transaction for the whole run, and refuses to go on where a file changed after it ran.
     */
    public static final RunOptions STANDARD = new RunOptions(
            Duration.ofMinutes(10), Duration.ofSeconds(5), 10, Duration.ZERO, false, false, Optional.empty());

    /**
     * Checks the limits.
     *
     * @throws AutogenException where a duration is negative or longer than PostgreSQL takes (24 days), or no attempt is left
     */
    public RunOptions {
        requireDuration("lock wait", lockWait);
        requireDuration("lock timeout", lockTimeout);
        requireDuration("statement timeout", statementTimeout);
        Objects.requireNonNull(historyTable, "historyTable is null");
        if (lockAttempts < 1) {
            throw new AutogenException("option refused: " + lockAttempts + " lock attempts", "give 1 or more");
        }
    }

    public RunOptions withLockWait(Duration value) {
        return new RunOptions(
                value,
                lockTimeout,
                lockAttempts,
                statementTimeout,
                transactionPerMigration,
                allowChanged,
                historyTable);
    }

    public RunOptions withLockTimeout(Duration value) {
        return new RunOptions(
                lockWait, value, lockAttempts, statementTimeout, transactionPerMigration, allowChanged, historyTable);
    }

    public RunOptions withLockAttempts(int value) {
        return new RunOptions(
                lockWait, lockTimeout, value, statementTimeout, transactionPerMigration, allowChanged, historyTable);
    }

    public RunOptions withStatementTimeout(Duration value) {
        return new RunOptions(
                lockWait, lockTimeout, lockAttempts, value, transactionPerMigration, allowChanged, historyTable);
    }

    public RunOptions withTransactionPerMigration(boolean value) {
        return new RunOptions(lockWait, lockTimeout, lockAttempts, statementTimeout, value, allowChanged, historyTable);
    }

    public RunOptions withAllowChanged(boolean value) {
        return new RunOptions(
                lockWait, lockTimeout, lockAttempts, statementTimeout, transactionPerMigration, value, historyTable);
    }

    public RunOptions withHistoryTable(QualifiedName value) {
        return new RunOptions(
                lockWait,
                lockTimeout,
                lockAttempts,
                statementTimeout,
                transactionPerMigration,
                allowChanged,
                Optional.of(value));
    }

    /** Returns the name of the history table that goes with a version table. */
    public QualifiedName historyTableBeside(QualifiedName versionTable) {
        return historyTable.orElseGet(() -> new QualifiedName(versionTable.schema(), HISTORY_TABLE));
    }

    private static void requireDuration(String name, Duration duration) {
        Objects.requireNonNull(duration, name + " is null");
        // PostgreSQL keeps its timeouts as milliseconds in an int, where 0 means none.
        boolean isTooShort = duration.isNegative() || (!duration.isZero() && duration.toMillis() == 0);
        if (isTooShort || duration.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) > 0) {
            throw new AutogenException(
                    "option refused: a " + name + " of " + duration, "give 1 millisecond to 24 days, or 0");
        }
    }
}
