package dev.autogen.sql;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKeyDetails;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a server must be for a constraint. */
final class ConstraintRequirements implements Constraint.Visitor<List<Requirement>> {

    private static final Requirement NULLS_NOT_DISTINCT = new Requirement(15, "NULLS NOT DISTINCT");
    private static final Requirement SET_COLUMNS = new Requirement(15, "ON DELETE SET NULL (column)");
    private static final Requirement WITHOUT_OVERLAPS = new Requirement(18, "WITHOUT OVERLAPS");
    private static final Requirement PERIOD = new Requirement(18, "PERIOD");
    private static final Requirement NOT_ENFORCED = new Requirement(18, "NOT ENFORCED");
    private static final Requirement NOT_NULL = new Requirement(18, "CONSTRAINT ... NOT NULL");

    private ConstraintRequirements() {}

    static Optional<Requirement> of(Constraint constraint) {
        return of(List.of(constraint));
    }

    /** Returns what all of them together require. */
    static Optional<Requirement> of(Collection<Constraint> constraints) {
        return Requirement.latest(constraints.stream()
                .flatMap(constraint -> constraint.accept(new ConstraintRequirements()).stream())
                .toList());
    }

    @Override
    public List<Requirement> primaryKey(Constraint.PrimaryKey constraint) {
        return constraint.isTemporal() ? List.of(WITHOUT_OVERLAPS) : List.of();
    }

    @Override
    public List<Requirement> unique(Constraint.Unique constraint) {
        List<Requirement> all = new ArrayList<>();
        if (constraint.nullsNotDistinct()) {
            all.add(NULLS_NOT_DISTINCT);
        }
        if (constraint.isTemporal()) {
            all.add(WITHOUT_OVERLAPS);
        }
        return all;
    }

    @Override
    public List<Requirement> foreignKey(Constraint.ForeignKey constraint) {
        ForeignKeyDetails details = constraint.details();
        List<Requirement> all = new ArrayList<>(enforcement(details.enforcement()));
        if (!details.deleteColumns().isEmpty()) {
            all.add(SET_COLUMNS);
        }
        if (details.isTemporal()) {
            all.add(PERIOD);
        }
        return all;
    }

    @Override
    public List<Requirement> check(Constraint.Check constraint) {
        return enforcement(constraint.enforcement());
    }

    @Override
    public List<Requirement> notNull(Constraint.NotNull constraint) {
        return List.of(NOT_NULL);
    }

    @Override
    public List<Requirement> exclusion(Exclusion constraint) {
        return List.of();
    }

    private static List<Requirement> enforcement(Enforcement enforcement) {
        return enforcement == Enforcement.NOT_ENFORCED ? List.of(NOT_ENFORCED) : List.of();
    }
}
