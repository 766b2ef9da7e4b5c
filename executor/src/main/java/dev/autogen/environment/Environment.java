package dev.autogen.environment;

import dev.autogen.execute.ExecutionListener;

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
}
