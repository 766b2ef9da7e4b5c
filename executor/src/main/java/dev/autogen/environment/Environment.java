package dev.autogen.environment;

import dev.autogen.execute.ExecutionListener;
import dev.autogen.operation.Change;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Index;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * What a project says of itself in Java. It hears of runs as any listener does, and is asked when entities and database are
 * compared; each method does nothing unless it is overridden.
 */
public interface Environment extends ExecutionListener {

    /** Says nothing. */
    Environment NONE = new Environment() {};

    /**
     * Declares what the entities want beside what JPA has words for. Asked once for each comparison, after the entities were
     * read and before the database is.
     */
    default void declare(Declarations declare) {}

    /**
     * Returns whether something of that name is compared at all, in the database and in the entities. Asked for schemas, tables,
     * views, materialized views and sequences, before they are read, and for enums. A schema that is not takes all in it
     * along, a table all that it has.
     */
    default boolean includesName(DatabaseObject object) {
        return true;
    }

    /** Returns whether something is compared; it is known by then what both sides have. */
    default boolean includes(ComparedObject object) {
        return true;
    }

    /** Returns whether the types of a column differ; empty to leave that to PostgreSQL. */
    default Optional<Boolean> typeDiffers(ComparedColumn column) {
        return Optional.empty();
    }

    /** Returns whether the defaults of a column differ; empty to leave that to PostgreSQL. */
    default Optional<Boolean> defaultDiffers(ComparedColumn column) {
        return Optional.empty();
    }

    /** Returns what a constraint is called that nobody named and that is made now; empty for the name that PostgreSQL would choose. */
    default Optional<String> nameOf(Table table, Constraint constraint) {
        return Optional.empty();
    }

    /** Returns the same for an index. */
    default Optional<String> nameOf(Table table, Index index) {
        return Optional.empty();
    }

    /**
     * Returns the changes that a comparison found as they shall be: without some, with others, or otherwise. They are in the order
     * in which they run, and the way back is the reverse.
     */
    default List<Change> process(List<Change> changes) {
        return changes;
    }
}
