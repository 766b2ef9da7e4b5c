package dev.autogen.graph;

import java.util.List;

/** What becomes of the version table's rows. */
public sealed interface VersionChange permits Step, Stamp {

    /** Returns the version rows that end, in the order in which the revision names its parents. */
    List<String> deleted();

    /** Returns the version rows that begin. */
    List<String> inserted();

    /** Returns the line that Alembic logs for it. */
    String describe();
}
