package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/**
 * {@code alter index ... set tablespace}: copies its files.
 *
 * @param from the tablespace where it is; {@code pg_default} unless somebody chose another
 */
public record SetIndexTablespace(QualifiedName table, String name, String from, String to, Set<Option> options)
        implements IndexOperation {

    public SetIndexTablespace {
        Objects.requireNonNull(table, "table is null");
        Names.checked(name, "index");
        Names.checked(from, "tablespace");
        Names.checked(to, "tablespace");
        if (from.equals(to)) {
            throw new AutogenException(
                    "set index tablespace refused: " + table + ": " + name + " stays in " + to,
                    "name another tablespace");
        }
        options = Option.only(options, "set index tablespace", Option.IF_EXISTS);
    }

    public SetIndexTablespace(QualifiedName table, String name, String from, String to) {
        this(table, name, from, to, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.setIndexTablespace(this);
    }
}
