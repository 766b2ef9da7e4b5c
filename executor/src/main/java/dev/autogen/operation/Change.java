package dev.autogen.operation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One difference between database and entities: what to do, and how to go back.
 *
 * @param subject what differs, such as {@code column invoice.total}
 * @param up the operations that make the database as the entities want it, in the order in which they run
 * @param down the operations that undo them, in the order in which they run
 * @param hazards what a reviewer must know
 * @param sources what of the entities wants it, such as {@code Invoice.total}, or the name of a class where it is about a
 *     table; none where that is not known
 */
public record Change(
        Kind kind,
        String subject,
        List<Operation> up,
        List<Operation> down,
        List<Hazard> hazards,
        List<String> sources) {

    /** What happens to the subject when the change runs upwards. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED;

        Kind opposite() {
            return switch (this) {
                case ADDED -> REMOVED;
                case CHANGED -> CHANGED;
                case REMOVED -> ADDED;
            };
        }
    }

    public Change {
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(subject, "subject is null");
        up = List.copyOf(up);
        down = List.copyOf(down);
        hazards = List.copyOf(hazards);
        sources = List.copyOf(sources);
    }

    public Change(Kind kind, String subject, List<Operation> up, List<Operation> down, List<Hazard> hazards) {
        this(kind, subject, up, down, hazards, List.of());
    }

    public Change(Kind kind, String subject, List<Operation> up, List<Operation> down) {
        this(kind, subject, up, down, List.of());
    }

    /** Returns one line for people, such as {@code added column invoice.total}. */
    public String summary() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + subject;
    }

    /** Returns the change that undoes this one, without hazards: they are those of the other direction. */
    public Change reversed() {
        return new Change(kind.opposite(), subject, down, up, List.of(), sources);
    }

    public Change withHazards(List<Hazard> value) {
        return new Change(kind, subject, up, down, value, sources);
    }

    public Change withSources(List<String> value) {
        return new Change(kind, subject, up, down, hazards, value);
    }
}
