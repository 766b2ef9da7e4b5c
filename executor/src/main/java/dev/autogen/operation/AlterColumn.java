package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * {@code alter table ... alter column}, several changes of one column at once.
 *
 * @param options {@code IF_EXISTS} is that of the identity or the generated expression that is dropped
 */
public record AlterColumn(QualifiedName table, String column, List<ColumnChange> changes, Set<Option> options)
        implements ColumnOperation {

    public AlterColumn {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(column, "column is null");
        Objects.requireNonNull(changes, "changes is null");
        Names.checked(column, "column");
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new AutogenException(
                    "alter column refused: " + table + "." + column + " has no change", "name what changes");
        }
        AlterColumnRules.check(table + "." + column, changes);
        options = Option.only(options, "alter column", Option.IF_TABLE_EXISTS, Option.IF_EXISTS);
        AlterColumnRules.check(table + "." + column, changes, options);
    }

    public AlterColumn(QualifiedName table, String column, List<ColumnChange> changes) {
        this(table, column, changes, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.alterColumn(this);
    }
}
