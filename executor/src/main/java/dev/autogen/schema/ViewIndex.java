package dev.autogen.schema;

import java.util.Objects;

/** An index of a materialized view. */
public record ViewIndex(QualifiedName view, Index index) {

    public ViewIndex {
        Objects.requireNonNull(view, "view is null");
        Objects.requireNonNull(index, "index is null");
    }
}
