package dev.autogen.execute;

import dev.autogen.AutogenException;

/** The code of a revision ended with an exception of its own. */
public final class RevisionFailed extends AutogenException {

    private static final long serialVersionUID = 1L;

    private final String revision;

    RevisionFailed(FailedStep step, Throwable cause) {
        super(step.inRevision() + "\n    " + text(cause) + step.outcome(), fix(step, cause), cause);
        this.revision = step.step().entry().id();
    }

    /** Returns the id of the revision. */
    public String revision() {
        return revision;
    }

    static String text(Throwable cause) {
        String text = cause instanceof AutogenException known ? known.whatHappened() : cause.toString();
        return text.replace("\n", "\n    ");
    }

    /** What is known of the cause is worth more than that the file is to be corrected. */
    static String fix(FailedStep step, Throwable cause) {
        boolean isKnown = cause instanceof NotTakenUp || !step.ledger().leavesSomething();
        return cause instanceof AutogenException known && isKnown ? known.fix() : step.correctFile();
    }
}
