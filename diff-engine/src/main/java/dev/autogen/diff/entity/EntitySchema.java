package dev.autogen.diff.entity;

import dev.autogen.schema.Schema;
import java.util.List;
import java.util.Objects;

/**
 * What the entities want.
 *
 * @param notes what the mapping says and {@code schema} cannot hold, a sentence each, to be shown to the user
 */
public record EntitySchema(Schema schema, List<String> notes) {

    public EntitySchema {
        Objects.requireNonNull(schema, "schema is null");
        notes = List.copyOf(notes);
    }
}
