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

    /** What a cut left undecided, where the next statement is the one; it must be the same. */
    Optional<Checkpoint.Pending> pending(String statement) {
        Optional<Checkpoint.Pending> pending = history.permanent().pending();
        if (isBehind()
                || pending.isEmpty()
                || here.statements() != history.permanent().statements()) {
            return Optional.empty();
        }
        if (!pending.get().statement().equals(statement)) {
            throw changed("it was cut within " + pending.get().statement() + ", and has something else there now");
        }
        return pending;
    }

    /**
     * @throws AutogenException where the revision has fewer statements than ran of it
     */
    void requireAtEnd() {
        if (isBehind()) {
            throw changed(
                    "it has fewer statements than the " + history.permanent().statements() + " that ran");
        }
    }

    /** What such a thing did is not noted, so it cannot be passed over. */
    void requireNotBehind(String what) {
        if (isBehind()) {
            throw new AutogenException("the step cannot be taken up where it was cut: " + what, BY_HAND);
        }
    }

    /** A query whose rows are needed again would write again. */
    static AutogenException wrote(String query) {
        return new AutogenException(
                "the step cannot be taken up where it was cut: its query writes: " + query, BY_HAND);
    }

    private static AutogenException changed(String how) {
        return new AutogenException(
                "the step cannot be taken up where it was cut: the file changed since, " + how,
                "restore the file; or finish or undo by hand what stays, then `autogen stamp` where the database is");
    }
}
