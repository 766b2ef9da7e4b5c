package dev.autogen.diff.entity;

import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the entities want.
 *
 * @param notes what the mapping says and {@code schema} cannot hold, a sentence each, to be shown to the user
 * @param provenance where in the entities it comes from
 * @param hints what is said of it for the comparison
 * @param hibernate the release of Hibernate that read them, such as {@code 7.4.13.Final}
 */
public record EntitySchema(
        Schema schema, List<String> notes, Provenance provenance, EntityHints hints, String hibernate) {

    public EntitySchema {
        Objects.requireNonNull(schema, "schema is null");
        notes = List.copyOf(notes);
        Objects.requireNonNull(provenance, "provenance is null");
        Objects.requireNonNull(hints, "hints is null");
        Objects.requireNonNull(hibernate, "hibernate is null");
    }

    public EntitySchema(Schema schema, List<String> notes, Provenance provenance, String hibernate) {
        this(schema, notes, provenance, EntityHints.NONE, hibernate);
    }

    /** Returns this with notes that come before its own. */
    EntitySchema withNotesBefore(List<String> earlier) {
        List<String> all = new ArrayList<>(earlier);
        all.addAll(notes);
        return new EntitySchema(schema, all, provenance, hints, hibernate);
    }

    /** Returns this with what is declared beside the mapping. */
    public EntitySchema with(Schema declared, EntityHints value) {
        return new EntitySchema(declared, notes, provenance, value, hibernate);
    }
}
