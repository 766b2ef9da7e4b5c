package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.graph.VersionChange;
import java.sql.SQLException;

/** Tells a listener that the version rows changed, and what it failed with. */
final class VersionHook {

    private VersionHook() {}

    static void tell(Run run, VersionChange change) {
        try {
            run.listener()
                    .versionApplied(
                            change, GuardedConnection.of(run.transaction().connection()));
        } catch (RuntimeException failure) {
            throw failure;
        } catch (SQLException failure) {
            throw DatabaseFailed.because("a listener failed after " + change.describe(), failure, run.ledger());
        } catch (Exception failure) {
            throw new AutogenException(
                    "a listener failed after " + change.describe() + ": " + failure + "\n  "
                            + run.ledger().outcome(),
                    "correct the listener, then run the command again",
                    failure);
        }
    }
}
