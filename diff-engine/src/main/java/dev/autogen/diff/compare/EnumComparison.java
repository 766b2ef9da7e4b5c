package dev.autogen.diff.compare;

import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Change;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CreateEnum;
import dev.autogen.operation.DropEnum;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.sql.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Labels of an enum that came or went. PostgreSQL can add a label but not take one away, so the type is swapped: the way
 * back is then the same as the way there.
 */
final class EnumComparison {

    private EnumComparison() {}

    static Optional<Change> change(Schema live, EnumType current, EnumType target) {
        // Hibernate sorts the labels by its own rules, nobody chose the order (diff-cases T40).
        if (Set.copyOf(current.labels()).equals(Set.copyOf(target.labels()))) {
            return Optional.empty();
        }
        return Optional.of(new Change(
                Change.Kind.CHANGED,
                "enum " + current.name() + " from " + current.labels() + " to " + target.labels(),
                swap(live, target),
                swap(live, current)));
    }

    private static List<Operation> swap(Schema live, EnumType target) {
        QualifiedName name = target.name();
        QualifiedName old = new QualifiedName(name.schema(), Names.truncated(name.name() + "__old"));
        List<Operation> operations = new ArrayList<>();
        operations.add(
                new Execute("ALTER TYPE " + Quoting.identifier(name) + " RENAME TO " + Quoting.identifier(old.name())));
        operations.add(new CreateEnum(target));
        for (Table table : live.tables()) {
            for (Column column : table.columns()) {
                if (isOf(column.type(), name)) {
                    operations.add(convert(table, column, old, name));
                }
            }
        }
        operations.add(new DropEnum(old));
        return operations;
    }

    private static Operation convert(Table table, Column column, QualifiedName old, QualifiedName name) {
        List<ColumnChange> changes = new ArrayList<>();
        boolean isArray = column.type() instanceof SqlType.Array;
        String suffix = isArray ? "[]" : "";
        changes.add(new ColumnChange.Type(
                SqlType.parse(Quoting.identifier(old) + suffix),
                column.type(),
                Optional.of(Quoting.identifier(column.name()) + "::text" + suffix + "::" + Quoting.identifier(name)
                        + suffix)));
        column.defaultSql()
                .ifPresent(value -> changes.add(new ColumnChange.Default(Optional.of(value), Optional.of(value))));
        return new AlterColumn(table.name(), column.name(), changes);
    }

    private static boolean isOf(SqlType type, QualifiedName name) {
        SqlType element = type instanceof SqlType.Array array ? array.element() : type;
        return element instanceof SqlType.Raw raw && raw.sql().equals(Quoting.identifier(name));
    }
}
