package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.graph.VersionChange;
import java.sql.SQLException;

/** Tells a listener that the version rows changed, and what it failed with. */
final class VersionHook {

    private static final String FIX = "correct the listener, then run the command again";

    private VersionHook() {}

    static void tell(Run run, VersionChange change) {
        try {
            run.listener()
                    .versionApplied(
                            change, GuardedConnection.of(run.transaction().connection()));
        } catch (RuntimeException failure) {
            throw failure;
        } catch (SQLException failure) {
            SqlError error = SqlError.of(failure).orElseThrow();
            String fix =
                    error.trouble() == Trouble.OTHER ? FIX : error.trouble().fix();
            String text =
                    whatFailed(change) + error.text() + "\n  " + run.ledger().outcome();
            throw new DatabaseFailed(text, error.sqlState(), fix, error.causeOrNull());
        } catch (Exception failure) {
            throw new AutogenException(
                    whatFailed(change) + failure + "\n  " + run.ledger().outcome(), FIX, failure);
        }
    }

    private static String whatFailed(VersionChange change) {
        return "a listener failed after \"" + change.describe() + "\": ";
    }
}
