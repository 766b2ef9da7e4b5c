package dev.autogen.graph;

import java.util.List;

/** A change of the version table alone: nothing runs. */
public record Stamp(List<String> deleted, List<String> inserted) implements VersionChange {

    public Stamp {
        deleted = List.copyOf(deleted);
        inserted = List.copyOf(inserted);
    }

    @Override
    public String describe() {
        return "Running stamp_revision " + String.join(", ", deleted) + " -> " + String.join(", ", inserted);
    }
}
