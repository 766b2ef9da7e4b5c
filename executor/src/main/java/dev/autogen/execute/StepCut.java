package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.execute.HistoryTable.CutStep;

/** A step was cut within an autocommit block, and something else was asked for than to go on with it. */
public final class StepCut extends AutogenException {

    private static final long serialVersionUID = 1L;

    private final String revision;

    StepCut(CutStep cut) {
        super(
                "nothing ran: the " + HistorySql.text(cut.direction()) + " of revision " + cut.revision()
                        + " was cut, and " + cut.checkpoint().statements() + " of its statements stay",
                "go on with it: `autogen " + HistorySql.text(cut.direction())
                        + "` to where it was to lead; or undo by hand"
                        + " what stays, then `autogen stamp` where the database is");
        this.revision = cut.revision();
    }

    /** Returns the id of the revision. */
    public String revision() {
        return revision;
    }
}
