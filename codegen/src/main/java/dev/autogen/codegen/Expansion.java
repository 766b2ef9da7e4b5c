package dev.autogen.codegen;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AddEnumValue;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Change;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CommentOn;
import dev.autogen.operation.CommentOnTable;
import dev.autogen.operation.CreateDomain;
import dev.autogen.operation.CreateEnum;
import dev.autogen.operation.CreateExtension;
import dev.autogen.operation.CreateFunction;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateMaterializedView;
import dev.autogen.operation.CreateNamespace;
import dev.autogen.operation.CreateProcedure;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What an application that knows nothing of a change does not notice: new things, and rules that are lifted.
 *
 * @param newTables whose rows nobody writes yet, so that a rule for them is none for the application
 */
record Expansion(Set<QualifiedName> newTables) implements Predicate<SplitChange> {

    private static final Set<Class<? extends Operation>> NEW_THINGS = Set.of(
            CreateTable.class,
            CreateSequence.class,
            CreateEnum.class,
            AddEnumValue.class,
            CreateDomain.class,
            CreateNamespace.class,
            CreateExtension.class,
            CreateView.class,
            CreateMaterializedView.class,
            CreateFunction.class,
            CreateProcedure.class,
            CommentOn.class,
            CommentOnTable.class);

    Expansion {
        newTables = Set.copyOf(newTables);
    }

    static Expansion of(List<Change> changes) {
        return new Expansion(changes.stream()
                .flatMap(change -> change.up().stream())
                .filter(CreateTable.class::isInstance)
                .map(operation -> ((CreateTable) operation).table().name())
                .collect(Collectors.toSet()));
    }

    @Override
    public boolean test(SplitChange split) {
        Change change = split.change();
        return change.up().stream().allMatch(operation -> isSafe(operation) || isLifted(operation, change));
    }

    private boolean isSafe(Operation operation) {
        if (operation instanceof AddColumn add) {
            return !add.column().isNotNull()
                    || add.column().defaultSql().isPresent()
                    || add.column().identity().isPresent()
                    || add.column().generated().isPresent()
                    || newTables.contains(add.table());
        }
        if (operation instanceof AddConstraint add) {
            return newTables.contains(add.table());
        }
        if (operation instanceof CreateIndex create) {
            return !create.index().isUnique() || newTables.contains(create.table());
        }
        return NEW_THINGS.contains(operation.getClass());
    }

    private static boolean isLifted(Operation operation, Change change) {
        if (operation instanceof AlterColumn alter) {
            return alter.changes().stream().allMatch(Expansion::isLoosening);
        }
        return operation instanceof DropConstraint && change.down().stream().allMatch(Expansion::isPlainRule);
    }

    private static boolean isLoosening(ColumnChange change) {
        return change instanceof ColumnChange.Comment
                || (change instanceof ColumnChange.NotNull notNull && !notNull.to())
                || (change instanceof ColumnChange.Default value && value.to().isPresent());
    }

    /** A key is more than a rule: statements and other tables may rely on it. */
    private static boolean isPlainRule(Operation back) {
        return back instanceof AddConstraint add
                && (add.constraint() instanceof Constraint.Check || add.constraint() instanceof Constraint.ForeignKey);
    }
}
