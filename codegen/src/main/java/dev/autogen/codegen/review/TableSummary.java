package dev.autogen.codegen.review;

import dev.autogen.codegen.diagram.Mark;
import java.util.List;
import java.util.Objects;

/**
 * The line of a table, or of all that is in no table.
 *
 * @param actions what is done, in the order in which it is
 */
public record TableSummary(String table, Mark mark, List<String> actions) {

    public TableSummary {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(mark, "mark is null");
        actions = List.copyOf(actions);
    }

    /** Returns the actions as one line. */
    public String text() {
        return String.join("; ", actions);
    }
}
