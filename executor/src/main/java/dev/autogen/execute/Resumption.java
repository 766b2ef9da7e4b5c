package dev.autogen.execute;

import dev.autogen.AutogenException;
import java.util.Optional;

/** Counts a step's statements, and passes over those that are permanent already: an earlier attempt or run was cut behind them. */
final class Resumption {

    private static final String BY_HAND =
            "finish or undo by hand what the revision does, then `autogen stamp` where the database is";

    private final StepHistory history;
    private Checkpoint here = Checkpoint.NONE;

    Resumption(StepHistory history) {
        this.history = history;
    }

    /** Whether the next statement has run already. */
    boolean isBehind() {
        return here.statements() < history.permanent().statements();
    }

    /**
     * Returns whether the statement has run already, and counts it then.
     *
     * @throws AutogenException where others ran than those that the file has now
     */
    boolean passes(String statement) {
        if (!isBehind()) {
            return false;
        }
        here = here.behind(statement);
        if (!isBehind() && !here.fingerprint().equals(history.permanent().fingerprint())) {
            throw changed("its first " + here.statements() + " statements are not those that ran");
        }
        return true;
    }

    /** A statement has run, and is not permanent yet. */
    void ran(String statement) {
        here = here.behind(statement);
    }

    /** Where the step is now. */
    Checkpoint here() {
        return here;
    }

    /**
     * A statement is about to run.
     *
     * @throws AutogenException where a cut left another one undecided at this place
     */
    void next(String statement) {
        pending().filter(pending -> !pending.statement().equals(statement)).ifPresent(pending -> {
            throw changed("it was cut within " + pending.statement() + ", and has something else there now");
        });
    }

    /** What a cut left undecided, where the next statement is the one. */
    Optional<Checkpoint.Pending> pending() {
        return here.statements() == history.permanent().statements()
                ? history.permanent().pending()
                : Optional.empty();
    }

    /**
     * @throws AutogenException where the revision has fewer statements than ran of it
     */
    void requireAtEnd() {
        if (isBehind()) {
            throw changed(
                    "it has fewer statements than the " + history.permanent().statements() + " that ran");
        }
        pending().ifPresent(pending -> {
            throw changed("it was cut within " + pending.statement() + ", which it does not have now");
        });
    }

    /** What such a thing did is not noted, so it cannot be passed over. */
    void requireNotBehind(String what) {
        if (isBehind()) {
            throw new NotTakenUp(what, BY_HAND);
        }
    }

    /** What a cut within it did is not to be seen. */
    static AutogenException untold(String statement) {
        return new NotTakenUp("nothing tells how much was done of " + statement, BY_HAND);
    }

    /** A query whose rows are needed again would write again. */
    static AutogenException wrote(String query) {
        return new NotTakenUp("its query writes: " + query, BY_HAND);
    }

    private static AutogenException changed(String how) {
        return new NotTakenUp(
                "the file changed since, " + how,
                "restore the file; or finish or undo by hand what stays, then `autogen stamp` where the database is");
    }
}
