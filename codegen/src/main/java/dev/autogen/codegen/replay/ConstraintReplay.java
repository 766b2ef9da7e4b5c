package dev.autogen.codegen.replay;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AddPrimaryKeyUsingIndex;
import dev.autogen.operation.AddUniqueUsingIndex;
import dev.autogen.operation.AlterConstraint;
import dev.autogen.operation.ConstraintOperation;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.ValidateConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Constraints come, go and get other names. */
record ConstraintReplay(ReplayedTables tables) implements ConstraintOperation.Visitor<@Nullable Void> {

    @Override
    public @Nullable Void addConstraint(AddConstraint operation) {
        tables.change(operation.table(), table -> with(table, operation.constraint()));
        return null;
    }

    private static Table with(Table table, Constraint constraint) {
        List<Constraint> constraints = new ArrayList<>(table.constraints());
        constraints.add(constraint);
        Table result = table.withConstraints(constraints);
        return constraint instanceof Constraint.NotNull notNull
                ? result.withColumns(ColumnReplay.each(table, notNull.column(), column -> column.withNotNull(true)))
                : result;
    }

    @Override
    public @Nullable Void addPrimaryKeyUsingIndex(AddPrimaryKeyUsingIndex operation) {
        return fromIndex(
                operation.table(),
                operation.index(),
                (name, columns) -> new Constraint.PrimaryKey(name, columns).deferrable(operation.deferrability()),
                operation.name());
    }

    @Override
    public @Nullable Void addUniqueUsingIndex(AddUniqueUsingIndex operation) {
        return fromIndex(
                operation.table(),
                operation.index(),
                (name, columns) -> new Constraint.Unique(name, columns, false, operation.deferrability()),
                operation.name());
    }

    /** The index belongs to the constraint from now on. */
    private @Nullable Void fromIndex(
            QualifiedName name,
            String indexName,
            BiFunction<Optional<String>, List<String>, Constraint> constraint,
            String constraintName) {
        tables.change(name, table -> {
            Optional<Index> index = table.indexes().stream()
                    .filter(candidate ->
                            candidate.name().filter(indexName::equals).isPresent())
                    .findFirst();
            if (index.isEmpty()) {
                return table;
            }
            List<String> columns =
                    index.get().keys().stream().map(IndexKey::text).toList();
            List<Index> others = new ArrayList<>(table.indexes());
            others.remove(index.get());
            return with(table.withIndexes(others), constraint.apply(Optional.of(constraintName), columns));
        });
        return null;
    }

    @Override
    public @Nullable Void dropConstraint(DropConstraint operation) {
        tables.change(
                operation.table(),
                table -> table.withConstraints(table.constraints().stream()
                        .filter(constraint -> !isNamed(constraint, operation.name()))
                        .toList()));
        return null;
    }

    @Override
    public @Nullable Void renameConstraint(RenameConstraint operation) {
        tables.change(
                operation.table(),
                table -> table.withConstraints(table.constraints().stream()
                        .map(constraint -> isNamed(constraint, operation.from())
                                ? constraint.withName(Optional.of(operation.to()))
                                : constraint)
                        .toList()));
        return null;
    }

    private static boolean isNamed(Constraint constraint, String name) {
        return constraint.name().filter(name::equals).isPresent();
    }

    @Override
    public @Nullable Void validateConstraint(ValidateConstraint operation) {
        return null;
    }

    @Override
    public @Nullable Void alterConstraint(AlterConstraint operation) {
        return null;
    }
}
