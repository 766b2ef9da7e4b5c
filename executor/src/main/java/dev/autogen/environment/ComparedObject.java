package dev.autogen.environment;

import dev.autogen.schema.DatabaseObject;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is compared: a table, a column, a constraint, an index, a sequence or an enum. What has no name has the one that
 * PostgreSQL would give it.
 *
 * @param object what it is and what it is called; a column, a constraint and an index name their table
 * @param live what the database has: a {@code Table}, {@code Column}, {@code Constraint}, {@code Index}, {@code Sequence} or
 *     {@code EnumType} of {@code dev.autogen.schema}; empty where it has none
 * @param wanted what the entities want, likewise
 */
public record ComparedObject(DatabaseObject object, Optional<?> live, Optional<?> wanted) {

    public ComparedObject {
        Objects.requireNonNull(object, "object is null");
        Objects.requireNonNull(live, "live is null");
        Objects.requireNonNull(wanted, "wanted is null");
    }
}
