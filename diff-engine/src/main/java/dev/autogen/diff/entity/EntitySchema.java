package dev.autogen.diff.entity;

import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the entities want.
 *
 * @param initialRows those that its tables must have
 * @param statements SQL of the mapping for what the schema has no place for
 * @param skipped the entities that were left out, since their classes cannot be loaded
 * @param notes what the mapping says and {@code schema} cannot hold, a sentence each, to be shown to the user
 * @param provenance where in the entities it comes from
 * @param hints what is said of it for the comparison
 * @param ordinals the columns that hold ordinals of enum constants
 * @param hibernate the release of Hibernate that read them, such as {@code 7.4.13.Final}
 */
public record EntitySchema(
        Schema schema,
        List<InitialRow> initialRows,
        List<MappingStatement> statements,
        List<String> skipped,
        List<String> notes,
        Provenance provenance,
        EntityHints hints,
        List<OrdinalColumn> ordinals,
        String hibernate) {

    public EntitySchema {
        Objects.requireNonNull(schema, "schema is null");
        initialRows = List.copyOf(initialRows);
        statements = List.copyOf(statements);
        skipped = List.copyOf(skipped);
        notes = List.copyOf(notes);
        Objects.requireNonNull(provenance, "provenance is null");
        Objects.requireNonNull(hints, "hints is null");
        ordinals = List.copyOf(ordinals);
        Objects.requireNonNull(hibernate, "hibernate is null");
    }

    /** Returns this with notes that come before its own. */
    EntitySchema withNotesBefore(List<String> earlier) {
        List<String> all = new ArrayList<>(earlier);
        all.addAll(notes);
        return new EntitySchema(schema, initialRows, statements, skipped, all, provenance, hints, ordinals, hibernate);
    }

    /** Returns this with what is declared beside the mapping. */
    public EntitySchema with(Schema declared, EntityHints value) {
        return new EntitySchema(
                declared, initialRows, statements, skipped, notes, provenance, value, ordinals, hibernate);
    }
}
