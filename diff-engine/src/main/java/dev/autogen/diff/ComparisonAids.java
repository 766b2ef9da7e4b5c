package dev.autogen.diff;

import dev.autogen.diff.database.Scratch;
import dev.autogen.diff.rename.RenameSettings;
import java.util.List;
import java.util.Objects;

/**
 * What a comparison takes along beside entities and database.
 *
 * @param renames what is only called otherwise
 * @param ordinals what the revisions say of columns that hold ordinals, {@code invoice.status = OPEN, PAID}, the oldest first
 * @param scratch where texts are tried when the database lets nobody
 * @param isColumnOrderTold whether columns that stand in another order than those of the entity are a warning; they are
 *     never a change
 */
public record ComparisonAids(
        RenameSettings renames, List<String> ordinals, Scratch scratch, boolean isColumnOrderTold) {

    public static final ComparisonAids NONE = new ComparisonAids(RenameSettings.NONE, List.of(), Scratch.NONE, false);

    public ComparisonAids {
        Objects.requireNonNull(renames, "renames is null");
        ordinals = List.copyOf(ordinals);
        Objects.requireNonNull(scratch, "scratch is null");
    }

    /** Returns the same with renames. */
    public ComparisonAids with(RenameSettings value) {
        return new ComparisonAids(value, ordinals, scratch, isColumnOrderTold);
    }
}
