package dev.autogen.operation;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/**
 * {@code alter table ... set tablespace}. The indexes stay where they are.
 *
 * @param from the tablespace that it is in, {@code pg_default} where nobody chose one
 */
public record SetTablespace(QualifiedName table, String from, String to) implements TableOperation {

    public SetTablespace {
        Objects.requireNonNull(table, "table is null");
        Names.checked(from, "tablespace");
        Names.checked(to, "tablespace");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.setTablespace(this);
    }
}
