package dev.autogen.diff.compare;

import dev.autogen.schema.Constraint;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a constraint does, without its name. The order of columns means nothing to a unique constraint or a foreign key;
 * to a primary key it does, since Hibernate chooses it and it is the order of the index.
 */
final class ConstraintMeaning implements Constraint.Visitor<Object> {

    private static final ConstraintMeaning INSTANCE = new ConstraintMeaning();

    private ConstraintMeaning() {}

    static Object of(Constraint constraint) {
        return constraint.accept(INSTANCE);
    }

    @Override
    public Object primaryKey(Constraint.PrimaryKey constraint) {
        return constraint.withName(Optional.empty());
    }

    @Override
    public Object unique(Constraint.Unique constraint) {
        record Meaning(Set<String> columns, Object rest) {}
        return new Meaning(
                Set.copyOf(constraint.columns()), Set.of(constraint.nullsNotDistinct(), constraint.deferrability()));
    }

    @Override
    public Object foreignKey(Constraint.ForeignKey constraint) {
        record Meaning(Set<String> pairs, Object table, Object onDelete, Object onUpdate, Object deferrability) {}
        Set<String> pairs = IntStream.range(0, constraint.columns().size())
                .mapToObj(i -> constraint.columns().get(i) + "\0"
                        + constraint.referencedColumns().get(i))
                .collect(Collectors.toSet());
        return new Meaning(
                pairs,
                constraint.referencedTable(),
                constraint.deleteAction(),
                constraint.updateAction(),
                constraint.deferrability());
    }

    @Override
    public Object check(Constraint.Check constraint) {
        return constraint.withName(Optional.empty());
    }
}
