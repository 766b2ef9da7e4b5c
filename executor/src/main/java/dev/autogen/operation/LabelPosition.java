package dev.autogen.operation;

import dev.autogen.schema.EnumType;

/**
 * Where a new label of an enum goes.
 *
 * @param isBefore whether before the neighbour, not after it
 * @param neighbour a label that the enum has
 */
public record LabelPosition(boolean isBefore, String neighbour) {

    public LabelPosition {
        EnumType.checkedLabel(neighbour, "position");
    }
}
