package dev.autogen.diff.compare;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Exclusion;
import java.util.Optional;

/** What two keys have in common of which PostgreSQL makes one only; empty for what is no key. */
final class KeyMeaning implements Constraint.Visitor<Optional<Constraint>> {

    @Override
    public Optional<Constraint> primaryKey(Constraint.PrimaryKey constraint) {
        return Optional.of(new Constraint.Unique(
                Optional.empty(),
                constraint.columns(),
                false,
                constraint.deferrability(),
                constraint.include(),
                constraint.isTemporal()));
    }

    @Override
    public Optional<Constraint> unique(Constraint.Unique constraint) {
        return Optional.of(constraint.withName(Optional.empty()));
    }

    @Override
    public Optional<Constraint> foreignKey(Constraint.ForeignKey constraint) {
        return Optional.empty();
    }

    @Override
    public Optional<Constraint> check(Constraint.Check constraint) {
        return Optional.empty();
    }

    @Override
    public Optional<Constraint> notNull(Constraint.NotNull constraint) {
        return Optional.empty();
    }

    @Override
    public Optional<Constraint> exclusion(Exclusion constraint) {
        return Optional.of(constraint.withName(Optional.empty()));
    }
}
