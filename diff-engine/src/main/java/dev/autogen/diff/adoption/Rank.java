package dev.autogen.diff.adoption;

import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Change;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CommentOn;
import dev.autogen.operation.CommentOnTable;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameIndex;
import java.util.Set;

/** How much a difference matters, the least first. */
public enum Rank {
    /** Names and comments: no statement of the application notices. */
    COSMETIC,
    /** Nothing is lost, nothing can fail, nothing is locked for long. */
    HARMLESS,
    /** Whatever has a hazard on its way up. */
    RISKY;

    private static final Set<Class<? extends Operation>> NAMES_AND_COMMENTS =
            Set.of(RenameConstraint.class, RenameIndex.class, CommentOnTable.class, CommentOn.class);

    /**
     * Returns the rank of a change.
     *
     * @param change with its hazards
     */
    public static Rank of(Change change) {
        if (change.up().stream().allMatch(Rank::isCosmetic)) {
            return COSMETIC;
        }
        boolean isHazardous =
                change.hazards().stream().anyMatch(hazard -> change.up().contains(hazard.operation()));
        return isHazardous ? RISKY : HARMLESS;
    }

    private static boolean isCosmetic(Operation operation) {
        if (operation instanceof AlterColumn alter) {
            return alter.changes().stream().allMatch(ColumnChange.Comment.class::isInstance);
        }
        return NAMES_AND_COMMENTS.contains(operation.getClass());
    }
}
