package dev.autogen.diff.rows;

import dev.autogen.operation.Change;
import java.util.List;

/**
 * Changes in the light of the rows.
 *
 * @param changes in their order
 * @param warnings what the rows say that no change is about, and what could not be read, a line each
 */
public record Reviewed(List<Change> changes, List<String> warnings) {

    public Reviewed {
        changes = List.copyOf(changes);
        warnings = List.copyOf(warnings);
    }
}
