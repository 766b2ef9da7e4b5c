package dev.autogen.operation;

import java.util.List;
import java.util.Objects;

/**
 * One difference between database and entities: what to do, and how to go back.
 *
 * @param summary one line for people, such as {@code added column invoice.total}
 * @param up the operations that make the database as the entities want it, in the order in which they run
 * @param down the operations that undo them, in the order in which they run
 * @param hazards what a reviewer must know
 */
public record Change(String summary, List<Operation> up, List<Operation> down, List<Hazard> hazards) {

    public Change {
        Objects.requireNonNull(summary, "summary is null");
        up = List.copyOf(up);
        down = List.copyOf(down);
        hazards = List.copyOf(hazards);
    }

    public Change(String summary, List<Operation> up, List<Operation> down) {
        this(summary, up, down, List.of());
    }

    public Change withHazards(List<Hazard> value) {
        return new Change(summary, up, down, value);
    }
}
