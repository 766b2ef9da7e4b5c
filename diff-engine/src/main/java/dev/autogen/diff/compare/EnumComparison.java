package dev.autogen.diff.compare;

import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Change;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.EnumUse;
import dev.autogen.operation.Operation;
import dev.autogen.operation.ReplaceEnum;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.sql.Quoting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Labels of an enum that came or went, or stand in another order. PostgreSQL can add a label but not take one away, so the
 * type is swapped: the way back is then the same as the way there. What holds on to the old type is taken off meanwhile: casts,
 * checks, foreign keys, and indexes with an expression.
 */
final class EnumComparison {

    private final Schema live;
    private final Schema wanted;
    private final Map<QualifiedName, List<Change>> casts;

    /**
     * Compares enums.
     *
     * @param casts the changes that make the casts of the live enums
     */
    EnumComparison(Schema live, Schema wanted, Map<QualifiedName, List<Change>> casts) {
        this.live = live;
        this.wanted = wanted;
        this.casts = casts;
    }

    Optional<Change> change(EnumType current, EnumType target) {
        if (!isChanged(current, target)) {
            return Optional.empty();
        }
        List<Table> afterwards = afterwards(current, target);
        return Optional.of(new Change(
                Change.Kind.CHANGED,
                "enum " + current.name() + " from " + current.labels() + " to " + target.labels()
                        + lost(current.name(), afterwards),
                swap(current, target, live.tables(), afterwards),
                swap(target, current, afterwards, live.tables())));
    }

    private static boolean isChanged(EnumType current, EnumType target) {
        return !current.labels().equals(target.labels());
    }

    /** Returns the live schema as it is when all labels are those that are wanted. */
    Schema afterwards() {
        Schema schema = live;
        Pairs<QualifiedName, EnumType> pairs = Pairs.of(live.enumTypes(), wanted.enumTypes(), EnumType::name);
        for (Pairs.Pair<EnumType> pair : pairs.common()) {
            if (isChanged(pair.live(), pair.wanted())) {
                BoundToLabels bound = new BoundToLabels(pair.live(), pair.wanted(), wanted);
                schema = schema.withTables(
                        schema.tables().stream().map(bound::afterwards).toList());
            }
        }
        return schema;
    }

    private List<Table> afterwards(EnumType current, EnumType target) {
        BoundToLabels bound = new BoundToLabels(current, target, wanted);
        return live.tables().stream().map(bound::afterwards).toList();
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

    /**
     * Swaps the type.
     *
     * @param before the tables with the old labels
     * @param after the same tables with the new ones
     */
    private List<Operation> swap(EnumType from, EnumType to, List<Table> before, List<Table> after) {
        List<Operation> operations = new ArrayList<>();
        List<Change> gone = dependents(to.name(), before);
        Collections.reverse(gone);
        gone.forEach(change -> operations.addAll(change.down()));
        operations.addAll(lostDefaults(to.name(), before, after));
        operations.add(new ReplaceEnum(from, to, uses(to.name(), after)));
        dependents(to.name(), after).forEach(change -> operations.addAll(change.up()));
        return operations;
    }

    /** Returns what names a label that goes, and goes with it. */
    private String lost(QualifiedName type, List<Table> afterwards) {
        List<Change> dependents = dependents(type, live.tables());
        dependents.removeAll(dependents(type, afterwards));
        return dependents.stream().map(change -> "; " + change.subject()).collect(Collectors.joining());
    }

    private static List<Operation> lostDefaults(QualifiedName type, List<Table> before, List<Table> after) {
        List<Operation> operations = new ArrayList<>();
        for (int position = 0; position < before.size(); position++) {
            Table table = after.get(position);
            for (Column column : columnsOf(before.get(position), type)) {
                boolean isLost = column.defaultSql().isPresent()
                        && table.column(column.name())
                                .flatMap(Column::defaultSql)
                                .isEmpty();
                if (isLost) {
                    ColumnChange change = new ColumnChange.Default(column.defaultSql(), Optional.empty());
                    operations.add(new AlterColumn(table.name(), column.name(), List.of(change)));
                }
            }
        }
        return operations;
    }

    private List<Change> dependents(QualifiedName type, List<Table> tables) {
        List<Change> dependents = new ArrayList<>(casts(type));
        for (Table table : tables) {
            List<String> columns =
                    columnsOf(table, type).stream().map(Column::name).toList();
            dependents.addAll(ColumnDependents.of(table, columns));
            dependents.addAll(foreignKeys(table, columns));
            dependents.addAll(GeneratedColumns.reading(table, columns));
        }
        // One that names both an enum and what is generated of it is found twice; it comes when both are there.
        Collections.reverse(dependents);
        List<Change> once = new ArrayList<>(new LinkedHashSet<>(dependents));
        Collections.reverse(once);
        return once;
    }

    /** A key cannot stand while one of its columns has the old type and the other the new one. */
    private static List<Change> foreignKeys(Table table, List<String> columns) {
        return table.constraints().stream()
                .filter(constraint -> constraint instanceof Constraint.ForeignKey key
                        && key.columns().stream().anyMatch(columns::contains))
                .map(key -> Additions.constraint(table.name(), key))
                .toList();
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

    private static List<EnumUse> uses(QualifiedName type, List<Table> tables) {
        List<EnumUse> uses = new ArrayList<>();
        for (Table table : tables) {
            for (Column column : columnsOf(table, type)) {
                boolean isArray = column.type() instanceof SqlType.Array;
                uses.add(new EnumUse(table.name(), column.name(), isArray, column.defaultSql(), List.of()));
            }
        }
        return uses;
    }

    static boolean isOf(SqlType type, QualifiedName name) {
        SqlType element = type instanceof SqlType.Array array ? array.element() : type;
        return element instanceof SqlType.Raw raw && raw.sql().equals(Quoting.identifier(name));
    }
}
