package dev.autogen.codegen;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a layout has come. Immutable, so that two ways to go on can be tried from one state.
 *
 * @param lastIndent the indentation that the last taken break used
 * @param indent the indentation that the next break would use
 * @param mustBreak whether the next filling break is taken because the line before it is too long already
 * @param branches how many decisions between two ways are open; each doubles the work
 * @param taken the last of the breaks that were taken
 */
record LineState(
        int lastIndent,
        int indent,
        int column,
        boolean mustBreak,
        int lines,
        int branches,
        @Nullable Taken taken) {

    /** A taken break, and those before it. */
    record Taken(Doc.Break place, int column, @Nullable Taken before) {}

    static LineState at(int column) {
        return new LineState(column, column, column, false, 0, 0, null);
    }

    LineState withColumn(int value) {
        return new LineState(lastIndent, indent, value, mustBreak, lines, branches, taken);
    }

    LineState withMustBreak(boolean value) {
        return new LineState(lastIndent, indent, column, value, lines, branches, taken);
    }

    LineState withBranch() {
        return new LineState(lastIndent, indent, column, mustBreak, lines, branches + 1, taken);
    }

    LineState indentedBy(int columns) {
        return new LineState(lastIndent, indent + columns, column, false, lines, branches, taken);
    }

    LineState withIndentTaken() {
        return new LineState(indent, indent, column, mustBreak, lines, branches, taken);
    }

    LineState withLastIndent() {
        return new LineState(lastIndent, lastIndent, column, false, lines, branches, taken);
    }

    LineState passing(Doc.Break place) {
        return withColumn(column + place.width());
    }

    LineState taking(Doc.Break place) {
        return new LineState(indent, indent, indent, mustBreak, lines + 1, branches, new Taken(place, indent, taken));
    }

    /** Returns this state with what was written by {@code inner}, a later state of an inner level. */
    LineState after(LineState inner) {
        return new LineState(lastIndent, indent, inner.column, mustBreak, inner.lines, branches, inner.taken);
    }

    /** Returns the column after each taken break, by identity. */
    Map<Doc.Break, Integer> columns() {
        Map<Doc.Break, Integer> columns = new IdentityHashMap<>();
        for (Taken each = taken; each != null; each = each.before()) {
            columns.put(each.place(), each.column());
        }
        return Collections.unmodifiableMap(columns);
    }
}
