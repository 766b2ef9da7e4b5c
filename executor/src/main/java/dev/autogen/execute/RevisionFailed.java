package dev.autogen.execute;

import dev.autogen.AutogenException;

/** The code of a revision ended with an exception of its own. */
public final class RevisionFailed extends AutogenException {

    private static final long serialVersionUID = 1L;

    private final String revision;

    RevisionFailed(FailedStep step, Throwable cause) {
        super(step.inRevision() + "\n    " + text(cause) + step.outcome(), step.correctFile(), cause);
        this.revision = step.step().entry().id();
    }

    /** Returns the id of the revision. */
    public String revision() {
        return revision;
    }

    static String text(Throwable cause) {
        String message = cause instanceof AutogenException ? cause.getMessage() : cause.toString();
        return message.replace("\n", "\n    ");
    }
}
