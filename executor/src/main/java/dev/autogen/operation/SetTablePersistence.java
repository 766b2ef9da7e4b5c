package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/**
 * {@code alter table ... set logged}, or {@code set unlogged}.
 *
 * @param isLogged whether the rows survive a crash
 */
public record SetTablePersistence(QualifiedName table, boolean isLogged) implements TableOperation {

    public SetTablePersistence {
        Objects.requireNonNull(table, "table is null");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.setTablePersistence(this);
    }
}
