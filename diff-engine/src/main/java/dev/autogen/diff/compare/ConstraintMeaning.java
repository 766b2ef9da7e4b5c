package dev.autogen.diff.compare;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Exclusion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a constraint does, without its name. The order of columns means nothing to it, and for a primary key it is nobody's
 * choice: Hibernate takes one order where it creates the schema at start-up ({@code MetadataImpl.orderColumns}) and another
 * where {@code SchemaManager} is asked to.
 */
final class ConstraintMeaning implements Constraint.Visitor<Object> {

    private static final ConstraintMeaning INSTANCE = new ConstraintMeaning();

    private ConstraintMeaning() {}

    static Object of(Constraint constraint) {
        return constraint.accept(INSTANCE);
    }

    @Override
    public Object primaryKey(Constraint.PrimaryKey constraint) {
        record Meaning(Set<String> columns, Object rest) {}
        return new Meaning(
                Set.copyOf(constraint.columns()),
                List.of(constraint.include(), constraint.deferrability(), constraint.isTemporal()));
    }

    @Override
    public Object unique(Constraint.Unique constraint) {
        record Meaning(Set<String> columns, Object rest) {}
        return new Meaning(
                Set.copyOf(constraint.columns()),
                List.of(
                        constraint.nullsNotDistinct(),
                        constraint.deferrability(),
                        constraint.include(),
                        constraint.isTemporal()));
    }

    @Override
    public Object foreignKey(Constraint.ForeignKey constraint) {
        record Meaning(Set<String> pairs, Object table, Object rest) {}
        Set<String> pairs = IntStream.range(0, constraint.columns().size())
                .mapToObj(i -> constraint.columns().get(i) + "\0"
                        + constraint.referencedColumns().get(i))
                .collect(Collectors.toSet());
        return new Meaning(
                pairs,
                constraint.referencedTable(),
                List.of(
                        constraint.deleteAction(),
                        constraint.updateAction(),
                        constraint.deferrability(),
                        constraint.details()));
    }

    @Override
    public Object check(Constraint.Check constraint) {
        return constraint.withName(Optional.empty());
    }

    @Override
    public Object notNull(Constraint.NotNull constraint) {
        return constraint.withName(Optional.empty());
    }

    @Override
    public Object exclusion(Exclusion constraint) {
        return constraint.withName(Optional.empty());
    }
}
