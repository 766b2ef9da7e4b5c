package dev.autogen.execute;

import java.util.Objects;

/**
 * What all steps of one run share.
 *
 * @param serverVersion the server's major version, such as 15
 */
record Run(
        Transaction transaction,
        HeldLock lock,
        RunLedger ledger,
        RunOptions options,
        ExecutionListener listener,
        int serverVersion) {

    Run {
        Objects.requireNonNull(transaction, "transaction is null");
        Objects.requireNonNull(lock, "lock is null");
        Objects.requireNonNull(ledger, "ledger is null");
        Objects.requireNonNull(options, "options is null");
        Objects.requireNonNull(listener, "listener is null");
    }
}
