package dev.autogen.diff.compare;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AddInheritance;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.AlterConstraint;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.ConstraintChange;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.Names;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a table is made. A partition is made as a table of its own, which is attached later: so its columns have their order,
 * and what belongs to its parent's keys and indexes has its names.
 */
final class NewTable {

    private final Table table;
    private final DatabaseObject object;
    private final TableFamily family;
    private final Postponed postponed;

    NewTable(Table table, TableFamily family, Postponed postponed) {
        this.table = table;
        this.object = new DatabaseObject(ObjectKind.TABLE, table.name());
        this.family = family;
        this.postponed = postponed;
    }

    /** Returns what makes the table with all that neither foreign keys nor {@link #rest} nor {@link #ownKeys} bring. */
    List<Operation> creation() {
        List<Operation> operations = new ArrayList<>();
        List<Operation> added = new ArrayList<>();
        List<Constraint> inline = new ArrayList<>();
        Set<Constraint> keys = new HashSet<>();
        for (Constraint constraint : constraints()) {
            // PostgreSQL makes one of two equal keys of a new table (transformIndexConstraints in parse_utilcmd.c).
            boolean isAgain = constraint
                    .accept(new KeyMeaning())
                    .filter(key -> !keys.add(key))
                    .isPresent();
            Optional<Operation> withParameters = family.withParameters(table, constraint);
            if (isAgain || withParameters.isPresent()) {
                added.add(withParameters.orElseGet(() -> new AddConstraint(table.name(), constraint)));
            } else {
                inline.add(constraint);
            }
        }
        operations.add(
                new CreateTable(new Table(table.name(), columns(), inline, List.of(), table.comment(), options())));
        operations.addAll(added);
        table.constraints().forEach(constraint -> notInherited(constraint).ifPresent(operations::add));
        if (!family.inheritsAtOnce(table)) {
            table.options().parents().forEach(parent -> operations.add(new AddInheritance(table.name(), parent)));
        }
        operations.addAll(new InheritedColumns(table, family).changes());
        return operations;
    }

    /** Returns what uses something that uses the table. */
    List<Operation> rest() {
        List<Operation> operations = new ArrayList<>();
        for (Column column : table.columns()) {
            if (isPostponed(column)) {
                ColumnChange change = new ColumnChange.Default(Optional.empty(), column.defaultSql());
                operations.add(new AlterColumn(table.name(), column.name(), List.of(change)));
            }
        }
        operations.addAll(added(ConstraintStage.REST));
        return operations;
    }

    /** Returns the keys that a partition has of its own. Made earlier they might be taken for parts of its parent's. */
    List<Operation> ownKeys() {
        return added(ConstraintStage.OWN_KEY);
    }

    /** Returns the constraints of a stage, to be added to the table. */
    List<Operation> added(ConstraintStage stage) {
        List<Operation> operations = new ArrayList<>();
        for (Constraint constraint : table.constraints()) {
            if (stage(constraint) == stage) {
                operations.add(new AddConstraint(table.name(), constraint));
            }
        }
        return operations;
    }

    private ConstraintStage stage(Constraint constraint) {
        return constraint.accept(
                new ConstraintStage.Finder(family.role(table, constraint), sql -> postponed.names(object, sql)));
    }

    /** Returns what gives their names to the constraints that PostgreSQL made when the table became a partition. */
    List<Operation> renames() {
        List<Operation> operations = new ArrayList<>();
        for (Constraint constraint : table.constraints()) {
            if (constraint instanceof Exclusion exclusion && stage(exclusion) == ConstraintStage.BY_ATTACHMENT) {
                List<String> columns = new ArrayList<>();
                exclusion
                        .elements()
                        .forEach(element -> columns.add(element.key().text()));
                columns.addAll(exclusion.include());
                String made = Names.invented(table.name().name(), columns, "excl");
                String name = exclusion.name().orElseThrow();
                if (!made.equals(name)) {
                    operations.add(new RenameConstraint(table.name(), made, name));
                }
            }
        }
        return operations;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            if (!family.isInherited(table, column)) {
                Column made = isPostponed(column) ? column.withDefaultSql(Optional.empty()) : column;
                made = hasLaterNotNull(column) || isNotNullByParents(column.name()) ? made.withNotNull(false) : made;
                made = isGeneratedByParents(column) ? made.withGenerated(Optional.empty()) : made;
                columns.add(isIdentityOfParent(column) ? made.withIdentity(Optional.empty()) : made);
            }
        }
        return columns;
    }

    /** A default of a column that PostgreSQL makes is set, not made. */
    private boolean isPostponed(Column column) {
        return column.defaultSql().filter(sql -> postponed.names(object, sql)).isPresent();
    }

    /** In a new table PostgreSQL would store it as valid. */
    private boolean hasLaterNotNull(Column column) {
        return table.constraints().stream()
                .anyMatch(constraint -> constraint instanceof Constraint.NotNull notNull
                        && !notNull.isValidated()
                        && notNull.column().equals(column.name()));
    }

    private boolean isNotNullByParents(String column) {
        return family.inheritsAtOnce(table) && new InheritedColumns(table, family).isNotNullByParents(column);
    }

    /** Before PostgreSQL 16 a column that is inherited may not say again how it is generated. */
    private boolean isGeneratedByParents(Column column) {
        List<Column> ofParents = family.knownParents(table).stream()
                .flatMap(parent -> parent.column(column.name()).stream())
                .toList();
        return family.inheritsAtOnce(table)
                && !ofParents.isEmpty()
                && ofParents.stream().allMatch(ofParent -> ofParent.generated().equals(column.generated()));
    }

    /** Since PostgreSQL 17 a partition has the identity of its parent, and must have none before it is attached. */
    private boolean isIdentityOfParent(Column column) {
        return TableFamily.isPartition(table)
                && family.knownParents(table).stream()
                        .flatMap(parent -> parent.column(column.name()).stream())
                        .anyMatch(parentColumn -> parentColumn.identity().isPresent());
    }

    /** Returns those that {@code create table} makes, as it can. */
    private List<Constraint> constraints() {
        List<Constraint> constraints = new ArrayList<>();
        for (Constraint constraint : table.constraints()) {
            if (stage(constraint) != ConstraintStage.WITH_TABLE) {
                continue;
            }
            if (!(constraint instanceof Constraint.NotNull notNull)) {
                constraints.add(constraint);
            } else if (!isNotNullByParents(notNull.column())) {
                constraints.add(new Constraint.NotNull(notNull.name(), notNull.column()));
            }
        }
        if (TableFamily.isPartition(table)) {
            constraints.sort(Comparator.comparing(key -> TableFamily.indexName(table, key), family.orderOfIndexes()));
        }
        if (!family.inheritsAtOnce(table)) {
            addThoseOfAncestors(constraints);
        }
        return constraints;
    }

    /** A table that joins others must have their checks already ({@code MergeConstraintsIntoExisting} in tablecmds.c). */
    private void addThoseOfAncestors(List<Constraint> constraints) {
        Set<String> names = new HashSet<>();
        table.constraints().forEach(constraint -> names.add(constraint.name().orElseThrow()));
        for (Table ancestor : family.ancestors(table)) {
            NewTable above = new NewTable(ancestor, family, postponed);
            for (Constraint constraint : ancestor.constraints()) {
                boolean isHere = constraint instanceof Constraint.NotNull notNull && isNamed(notNull.column());
                if (isHandedOn(constraint)
                        && !isHere
                        && above.stage(constraint) == ConstraintStage.WITH_TABLE
                        && names.add(constraint.name().orElseThrow())) {
                    constraints.add(constraint);
                }
            }
        }
    }

    /** The constraint of a column that is inherited has the name that it has there; any other one says its name. */
    private boolean isNamed(String column) {
        return !family.isOfParentsOnly(table, column)
                || table.constraints().stream()
                        .anyMatch(constraint -> constraint instanceof Constraint.NotNull notNull
                                && notNull.column().equals(column));
    }

    private static boolean isHandedOn(Constraint constraint) {
        return constraint instanceof Constraint.Check check && check.isInherited()
                || constraint instanceof Constraint.NotNull notNull && notNull.isInherited();
    }

    /** PostgreSQL refuses {@code no inherit} beside an identity or a primary key, which want an ordinary one. */
    private Optional<Operation> notInherited(Constraint constraint) {
        return constraint instanceof Constraint.NotNull notNull && !notNull.isInherited() && notNull.isValidated()
                ? Optional.of(new AlterConstraint(
                        table.name(), notNull.name().orElseThrow(), new ConstraintChange.Inherited(false)))
                : Optional.empty();
    }

    private TableOptions options() {
        TableOptions options = table.options();
        List<QualifiedName> parents = family.inheritsAtOnce(table) ? options.parents() : List.of();
        return new TableOptions(
                options.isUnlogged(),
                options.partitioning(),
                parents,
                options.tablespace(),
                options.parameters(),
                options.accessMethod(),
                Optional.empty());
    }
}
