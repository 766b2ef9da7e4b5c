package dev.autogen.diff.compare;

import dev.autogen.operation.Change;
import dev.autogen.operation.EnumUse;
import dev.autogen.operation.Operation;
import dev.autogen.operation.ReplaceEnum;
import dev.autogen.schema.Column;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.sql.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Labels of an enum that came or went, or stand in another order. PostgreSQL can add a label but not take one away, so the type is swapped: the way
 * back is then the same as the way there. What holds on to the old type is taken off meanwhile: casts, checks, and
 * indexes with an expression.
 */
final class EnumComparison {

    private final Schema live;
    private final Map<QualifiedName, List<Change>> casts;

    /**
     * Compares enums.
     *
     * @param casts the changes that make the casts of the live enums
     */
    EnumComparison(Schema live, Map<QualifiedName, List<Change>> casts) {
        this.live = live;
        this.casts = casts;
    }

    Optional<Change> change(EnumType current, EnumType target) {
        if (current.labels().equals(target.labels())) {
            return Optional.empty();
        }
        return Optional.of(new Change(
                Change.Kind.CHANGED,
                "enum " + current.name() + " from " + current.labels() + " to " + target.labels(),
                swap(current, target),
                swap(target, current)));
    }

    Change removed(EnumType type) {
        Change addition = Additions.enumType(type);
        List<Operation> up = new ArrayList<>(addition.up());
        List<Operation> down = new ArrayList<>();
        for (Change cast : casts(type.name())) {
            up.addAll(cast.up());
            down.addAll(cast.down());
        }
        down.addAll(addition.down());
        return new Change(addition.kind(), addition.subject(), up, down).reversed();
    }

    private List<Change> casts(QualifiedName type) {
        return casts.getOrDefault(type, List.of());
    }

    private List<Operation> swap(EnumType from, EnumType to) {
        List<Change> dependents = dependents(to.name());
        List<Operation> operations = new ArrayList<>();
        dependents.forEach(change -> operations.addAll(change.down()));
        operations.add(new ReplaceEnum(from, to, uses(to.name())));
        dependents.forEach(change -> operations.addAll(change.up()));
        return operations;
    }

    private List<Change> dependents(QualifiedName type) {
        List<Change> dependents = new ArrayList<>(casts(type));
        for (Table table : live.tables()) {
            List<String> columns =
                    columnsOf(table, type).stream().map(Column::name).toList();
            dependents.addAll(ColumnDependents.of(table, columns));
        }
        return dependents;
    }

    /** Returns whether a column of the table is of the type, or an array of it. */
    static boolean isUsed(Table table, QualifiedName type) {
        return !columnsOf(table, type).isEmpty();
    }

    /** Returns the names of the columns that are of the type, or arrays of it. */
    static List<String> columnNames(Table table, QualifiedName type) {
        return columnsOf(table, type).stream().map(Column::name).toList();
    }

    private static List<Column> columnsOf(Table table, QualifiedName type) {
        return table.columns().stream()
                .filter(column -> isOf(column.type(), type))
                .toList();
    }

    private List<EnumUse> uses(QualifiedName type) {
        List<EnumUse> uses = new ArrayList<>();
        for (Table table : live.tables()) {
            for (Column column : columnsOf(table, type)) {
                boolean isArray = column.type() instanceof SqlType.Array;
                uses.add(new EnumUse(table.name(), column.name(), isArray, column.defaultSql(), List.of()));
            }
        }
        return uses;
    }

    private static boolean isOf(SqlType type, QualifiedName name) {
        SqlType element = type instanceof SqlType.Array array ? array.element() : type;
        return element instanceof SqlType.Raw raw && raw.sql().equals(Quoting.identifier(name));
    }
}
