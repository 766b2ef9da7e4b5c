package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** A version row that was there at the beginning of the run was not there when a step came to replace it. */
public final class VersionRowLost extends AutogenException {

    private static final long serialVersionUID = 1L;

    private final String revision;

    /**
     * @param found how many rows were there instead of one, and what the failure leaves
     */
    VersionRowLost(String revision, String doing, QualifiedName table, String found) {
        super(
                "version row lost: expected to match one row when " + doing + " in '" + table + "'; " + found,
                "let no revision and no other program write to " + table + ", then run the command again");
        this.revision = Objects.requireNonNull(revision, "revision is null");
    }

    /** Returns the id whose row is missing. */
    public String revision() {
        return revision;
    }
}
