package dev.autogen.execute;

import dev.autogen.AutogenException;
import java.time.Duration;
import java.util.Optional;

/** Another run works on the database. */
public final class LockTaken extends AutogenException {

    private static final long serialVersionUID = 1L;

    private LockTaken(String whatHappened, String fix) {
        super(whatHappened, fix);
    }

    static LockTaken after(Duration wait, Optional<LockHolder> holder) {
        return new LockTaken(
                "nothing ran: another run holds the lock of this database" + text(holder)
                        + (wait.isZero() ? "" : "; waited " + Durations.text(wait)),
                "wait until it has ended, then run the command again"
                        + holder.map(found -> "; where it hangs, end it with select pg_terminate_backend("
                                        + found.processId() + ")")
                                .orElse(""));
    }

    static LockTaken lost(Optional<LockHolder> holder, RunLedger ledger) {
        return new LockTaken(
                "the session that holds the run's lock was cut, and another run took the lock" + text(holder) + "\n  "
                        + ledger.outcome(),
                "run the command again when the other one has ended");
    }

    private static String text(Optional<LockHolder> holder) {
        return holder.map(found -> ": " + found.describe()).orElse("");
    }
}
