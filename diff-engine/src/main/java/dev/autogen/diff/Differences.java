package dev.autogen.diff;

import dev.autogen.operation.Change;
import java.util.List;

/**
 * What the comparison of entities and database found.
 *
 * @param changes in an order in which they run, with their hazards; none where both agree
 * @param warnings what could not be compared exactly, a line each
 * @param notes what need not worry anybody, such as what was left alone, a line each
 */
public record Differences(List<Change> changes, List<String> warnings, List<String> notes) {

    public Differences {
        changes = List.copyOf(changes);
        warnings = List.copyOf(warnings);
        notes = List.copyOf(notes);
    }
}
