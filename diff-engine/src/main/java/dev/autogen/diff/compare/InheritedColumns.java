package dev.autogen.diff.compare;

import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Names;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** In what the columns that an heir inherits differ from what it inherits. */
final class InheritedColumns {

    private final Table table;
    private final TableFamily family;

    InheritedColumns(Table table, TableFamily family) {
        this.table = table;
        this.family = family;
    }

    List<Operation> changes() {
        List<Operation> operations = new ArrayList<>();
        for (Column column : table.columns()) {
            if (family.isInherited(table, column)) {
                List<ColumnChange> changes =
                        inherited(column).map(made -> changes(made, column)).orElse(List.of());
                if (!changes.isEmpty()) {
                    operations.add(new AlterColumn(table.name(), column.name(), changes));
                }
            }
        }
        return operations;
    }

    /**
     * Returns whether a column that the table has of its own too is not null by what it inherits alone, which gives its name
     * to the constraint ({@code AddRelationNotNullConstraints} in heap.c). Otherwise it would have a name of its own.
     */
    boolean isNotNullByParents(String column) {
        return said(table, column)
                .filter(name -> handedOn(table, column).filter(name::equals).isPresent())
                .isPresent();
    }

    private Optional<String> handedOn(Table heir, String column) {
        return family.knownParents(heir).stream()
                .filter(parent -> handsOnNotNull(parent, column))
                .findFirst()
                .map(parent -> said(parent, column)
                        .or(() -> inherited(parent, column))
                        .orElseGet(() -> Names.invented(parent.name().name(), List.of(column), "not_null")));
    }

    private Optional<String> inherited(Table heir, String column) {
        return heir.column(column)
                .filter(each -> family.isInherited(heir, each))
                .flatMap(each -> handedOn(heir, column));
    }

    /** Returns the name of the constraint where it is said. */
    private static Optional<String> said(Table table, String column) {
        return table.constraints().stream()
                .filter(constraint -> constraint instanceof Constraint.NotNull notNull
                        && notNull.column().equals(column)
                        && notNull.isInherited()
                        && notNull.isValidated())
                .findFirst()
                .flatMap(Constraint::name);
    }

    /** Neither identity nor comment is inherited. */
    private Optional<Column> inherited(Column column) {
        List<Table> parents = family.knownParents(table).stream()
                .filter(parent -> parent.column(column.name()).isPresent())
                .toList();
        boolean isNotNull =
                hasNotNull(column.name()) || parents.stream().anyMatch(parent -> handsOnNotNull(parent, column.name()));
        return parents.stream()
                .findFirst()
                .flatMap(parent -> parent.column(column.name()))
                .map(first -> first.withNotNull(isNotNull)
                        .withIdentity(Optional.empty())
                        .withComment(Optional.empty()));
    }

    /** A constraint of its own makes it so in {@code create table}, or later. */
    private boolean hasNotNull(String column) {
        return table.constraints().stream()
                .anyMatch(constraint -> constraint instanceof Constraint.NotNull notNull
                        && notNull.column().equals(column));
    }

    private static boolean handsOnNotNull(Table parent, String name) {
        return parent.column(name).filter(Column::isNotNull).isPresent()
                && parent.constraints().stream()
                        .noneMatch(constraint -> constraint instanceof Constraint.NotNull notNull
                                && notNull.column().equals(name)
                                && !notNull.isInherited());
    }

    private static List<ColumnChange> changes(Column made, Column wanted) {
        List<ColumnChange> changes = new ArrayList<>();
        if (made.isNotNull() != wanted.isNotNull()) {
            changes.add(new ColumnChange.NotNull(wanted.isNotNull()));
        }
        if (!made.defaultSql().equals(wanted.defaultSql())) {
            changes.add(new ColumnChange.Default(made.defaultSql(), wanted.defaultSql()));
        }
        wanted.identity()
                .ifPresent(value -> changes.add(new ColumnChange.IdentityChange(Optional.empty(), Optional.of(value))));
        if (!made.storage().equals(wanted.storage())) {
            changes.add(new ColumnChange.StorageChange(made.storage(), wanted.storage()));
        }
        if (!made.compression().equals(wanted.compression())) {
            changes.add(new ColumnChange.CompressionChange(made.compression(), wanted.compression()));
        }
        wanted.comment().ifPresent(text -> changes.add(new ColumnChange.Comment(Optional.empty(), Optional.of(text))));
        return changes;
    }
}
