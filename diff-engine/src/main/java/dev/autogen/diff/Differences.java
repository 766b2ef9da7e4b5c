package dev.autogen.diff;

import dev.autogen.operation.Change;
import java.util.List;

/**
 * What the comparison of entities and database found.
 *
 * @param changes in an order in which they run, with their hazards; none where both agree
 * @param warnings what could not be compared exactly, a line each
 * @param notes what need not worry anybody, such as what was left alone, a line each
 * @param ordinals what the next revision must say of columns that hold ordinals, {@code invoice.status = OPEN, PAID}
 */
public record Differences(List<Change> changes, List<String> warnings, List<String> notes, List<String> ordinals) {

    public Differences {
        changes = List.copyOf(changes);
        warnings = List.copyOf(warnings);
        notes = List.copyOf(notes);
        ordinals = List.copyOf(ordinals);
    }

    public Differences(List<Change> changes, List<String> warnings) {
        this(changes, warnings, List.of(), List.of());
    }
}
