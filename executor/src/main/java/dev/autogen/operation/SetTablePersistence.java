package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/**
 * {@code alter table ... set logged}, or {@code set unlogged}.
 *
 * @param isLogged whether the rows survive a crash
 */
public record SetTablePersistence(QualifiedName table, boolean isLogged, Set<Option> options)
        implements TableOperation {

    public SetTablePersistence {
        Objects.requireNonNull(table, "table is null");
        options = Option.only(options, isLogged ? "set logged" : "set unlogged", Option.IF_TABLE_EXISTS);
    }

    public SetTablePersistence(QualifiedName table, boolean isLogged) {
        this(table, isLogged, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.setTablePersistence(this);
    }
}
