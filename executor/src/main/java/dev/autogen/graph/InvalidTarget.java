package dev.autogen.graph;

import dev.autogen.AutogenException;
import java.util.Objects;

/** A target that names nothing to go to from where the database is. */
public final class InvalidTarget extends AutogenException {

    private static final long serialVersionUID = 1L;

    /** Why it was refused. */
    public enum Reason {
        /** The text is not of the grammar. */
        MALFORMED,
        /** There are fewer revisions than steps, or they lie in the other direction. */
        WALKED_TOO_FAR,
        /** A step could go to one of several revisions, or could begin at several. */
        AMBIGUOUS,
        /** A downgrade to a revision that was never applied. */
        NOT_APPLIED,
        /** A range whose lower end does not lead to its upper end. */
        NOT_AN_ANCESTOR,
        /** What stands behind an {@code @} is no revision of the branch before it. */
        NOT_ON_BRANCH,
        /** One of several targets leads to another. */
        OVERLAPPING,
        /** It counts from the database, which is not asked. */
        NEEDS_DATABASE
    }

    private final Reason reason;
    private final String target;

    InvalidTarget(Reason reason, String target, String whatHappened, String fix) {
        super(whatHappened, fix);
        this.reason = Objects.requireNonNull(reason, "reason is null");
        this.target = Objects.requireNonNull(target, "target is null");
    }

    public Reason reason() {
        return reason;
    }

    /** Returns what was typed. */
    public String target() {
        return target;
    }
}
