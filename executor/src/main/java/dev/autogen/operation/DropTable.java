package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code drop table}, never with {@code cascade}. */
public record DropTable(QualifiedName table, Set<Option> options) implements TableOperation {

    public DropTable {
        Objects.requireNonNull(table, "table is null");
        options = Option.only(options, "drop table", Option.IF_EXISTS);
    }

    public DropTable(QualifiedName table) {
        this(table, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropTable(this);
    }
}
