package dev.autogen.execute;

import dev.autogen.AutogenException;

/** A revision says that there is no way in the direction that was asked for. */
public final class IrreversibleRevision extends AutogenException {

    private static final long serialVersionUID = 1L;

    private final String revision;

    IrreversibleRevision(FailedStep step, String reason) {
        super(
                step.inRevision() + " is irreversible: " + reason + step.outcome(),
                "stay at this revision and write a new one, or restore a backup");
        this.revision = step.step().entry().id();
    }

    /** Returns the id of the revision. */
    public String revision() {
        return revision;
    }
}
