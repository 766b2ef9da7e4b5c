package dev.autogen.execute;

import dev.autogen.AutogenException;

/** A revision cannot be written as a script. */
public final class ScriptFailed extends AutogenException {

    private static final long serialVersionUID = 1L;

    private final String revision;

    private ScriptFailed(FailedStep step, Throwable cause, String fix) {
        super("script not written: " + step.where() + "\n    " + RevisionFailed.text(cause), fix, cause);
        this.revision = step.step().entry().id();
    }

    static ScriptFailed of(FailedStep step, Throwable cause) {
        return new ScriptFailed(step, cause, RevisionFailed.fix(step, cause));
    }

    /** Returns the id of the revision. */
    public String revision() {
        return revision;
    }
}
