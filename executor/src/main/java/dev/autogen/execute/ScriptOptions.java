package dev.autogen.execute;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Optional;

/**
 * What a script is written for. Start from {@link #STANDARD} and change what is needed:
 *
 * <pre>{@code
 * ScriptOptions.STANDARD.withVersionTable(name).withIdempotent(true)
 * }</pre>
 *
 * @param versionTable as {@link RevisionExecutor#versionTable} has it
 * @param historyTable as {@link RunOptions#historyTable} has it
 * @param idempotent whether the script may be run at any state of a database and finds out itself what is to be done; else it
 *     must be run where its range begins
 * @param transactionPerMigration whether each revision is a transaction of its own; else the whole script is one
 */
public record ScriptOptions(
        QualifiedName versionTable,
        Optional<QualifiedName> historyTable,
        boolean idempotent,
        boolean transactionPerMigration) {

    /** The usual tables, one transaction, and for one state of a database. */
    public static final ScriptOptions STANDARD =
            new ScriptOptions(VersionTable.DEFAULT_NAME, Optional.empty(), false, false);

    public ScriptOptions {
        Objects.requireNonNull(versionTable, "versionTable is null");
        Objects.requireNonNull(historyTable, "historyTable is null");
    }

    public ScriptOptions withVersionTable(QualifiedName value) {
        return new ScriptOptions(value, historyTable, idempotent, transactionPerMigration);
    }

    public ScriptOptions withHistoryTable(QualifiedName value) {
        return new ScriptOptions(versionTable, Optional.of(value), idempotent, transactionPerMigration);
    }

    public ScriptOptions withIdempotent(boolean value) {
        return new ScriptOptions(versionTable, historyTable, value, transactionPerMigration);
    }

    public ScriptOptions withTransactionPerMigration(boolean value) {
        return new ScriptOptions(versionTable, historyTable, idempotent, value);
    }

    VersionSql versions() {
        return new VersionSql(versionTable);
    }

    HistorySql history() {
        return new HistorySql(
                historyTable.orElseGet(() -> new QualifiedName(versionTable.schema(), RunOptions.HISTORY_TABLE)));
    }
}
