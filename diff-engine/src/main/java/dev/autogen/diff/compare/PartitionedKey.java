package dev.autogen.diff.compare;

import dev.autogen.operation.Execute;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.IndexStorage;
import dev.autogen.schema.QualifiedName;
import dev.autogen.sql.Quoting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Adds a key of a partitioned table whose index has storage parameters, which go to its partitions. They can be said with the
 * key only, since PostgreSQL alters none of a partitioned index; so it takes SQL. Empty for what has none to be said.
 */
record PartitionedKey(QualifiedName table, IndexStorage storage) implements Constraint.Visitor<Optional<Operation>> {

    @Override
    public Optional<Operation> primaryKey(Constraint.PrimaryKey constraint) {
        String columns = columns(constraint.columns(), constraint.isTemporal());
        return add(constraint, "primary key " + columns, constraint.include(), constraint.deferrability());
    }

    @Override
    public Optional<Operation> unique(Constraint.Unique constraint) {
        String distinct = constraint.nullsNotDistinct() ? "nulls not distinct " : "";
        String columns = columns(constraint.columns(), constraint.isTemporal());
        return add(constraint, "unique " + distinct + columns, constraint.include(), constraint.deferrability());
    }

    @Override
    public Optional<Operation> foreignKey(Constraint.ForeignKey constraint) {
        return Optional.empty();
    }

    @Override
    public Optional<Operation> check(Constraint.Check constraint) {
        return Optional.empty();
    }

    @Override
    public Optional<Operation> notNull(Constraint.NotNull constraint) {
        return Optional.empty();
    }

    @Override
    public Optional<Operation> exclusion(Exclusion constraint) {
        return Optional.empty();
    }

    private Optional<Operation> add(Constraint key, String words, List<String> include, Deferrability deferrability) {
        String included = include.isEmpty() ? "" : " include (" + Quoting.identifiers(include) + ")";
        String parameters = storage.parameters().entrySet().stream()
                .map(parameter -> parameter.getKey() + " = " + Quoting.literal(parameter.getValue()))
                .collect(Collectors.joining(", ", " with (", ")"));
        String sql = "alter table " + Quoting.identifier(table) + " add constraint "
                + Quoting.identifier(key.name().orElseThrow()) + " " + words + included + parameters
                + words(deferrability);
        return Optional.of(new Execute(sql));
    }

    private static String columns(List<String> columns, boolean isTemporal) {
        return "(" + Quoting.identifiers(columns) + (isTemporal ? " without overlaps" : "") + ")";
    }

    private static String words(Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " deferrable";
            case INITIALLY_DEFERRED -> " deferrable initially deferred";
        };
    }
}
