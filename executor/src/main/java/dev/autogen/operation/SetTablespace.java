package dev.autogen.operation;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/**
 * {@code alter table ... set tablespace}. The indexes stay where they are.
 *
 * @param from the tablespace that it is in, {@code pg_default} where nobody chose one
 */
public record SetTablespace(QualifiedName table, String from, String to, Set<Option> options)
        implements TableOperation {

    public SetTablespace {
        Objects.requireNonNull(table, "table is null");
        Names.checked(from, "tablespace");
        Names.checked(to, "tablespace");
        options = Option.only(options, "set tablespace", Option.IF_TABLE_EXISTS);
    }

    public SetTablespace(QualifiedName table, String from, String to) {
        this(table, from, to, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.setTablespace(this);
    }
}
