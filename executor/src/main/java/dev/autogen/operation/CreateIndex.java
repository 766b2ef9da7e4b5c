package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexMethods;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code create index}. */
public record CreateIndex(QualifiedName table, Index index, Set<Option> options) implements IndexOperation {

    public CreateIndex {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(index, "index is null");
        if (index.name().isEmpty()) {
            throw new AutogenException("create index refused: the index on " + table + " has no name", "name it");
        }
        options = Option.only(
                options, "create index", Option.CONCURRENTLY, Option.IF_NOT_EXISTS, Option.ONLY, Option.CUSTOM_METHOD);
        if (!options.contains(Option.CUSTOM_METHOD) && !IndexMethods.isKnown(index.method())) {
            throw new AutogenException(
                    "create index refused: " + table + ": the method \"" + index.method() + "\" of the index "
                            + index.name().get() + " does not exist" + IndexMethods.hint(index.method()),
                    "correct it, or add the option CUSTOM_METHOD where an extension brings it");
        }
        index.checked("create index", table);
    }

    public CreateIndex(QualifiedName table, Index index) {
        this(table, index, Set.of());
    }

    /** Returns the operation for an index that nobody typed here: its method exists, whatever it is. */
    public static CreateIndex of(QualifiedName table, Index index) {
        boolean isKnown = IndexMethods.isKnown(index.method());
        return new CreateIndex(table, index, isKnown ? Set.of() : Set.of(Option.CUSTOM_METHOD));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createIndex(this);
    }
}
