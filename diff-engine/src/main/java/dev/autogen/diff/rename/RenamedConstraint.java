package dev.autogen.diff.rename;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.ForeignKeyDetails;
import dev.autogen.schema.QualifiedName;
import java.util.Optional;

/** A constraint of one table, as it is once everything is renamed. Its own name stays. */
final class RenamedConstraint implements Constraint.Visitor<Constraint> {

    private final QualifiedName table;
    private final RenamePlan plan;
    private final RenamedTexts texts;

    /**
     * Renames.
     *
     * @param table as it is called now
     */
    RenamedConstraint(QualifiedName table, RenamePlan plan, RenamedTexts texts) {
        this.table = table;
        this.plan = plan;
        this.texts = texts;
    }

    @Override
    public Constraint primaryKey(Constraint.PrimaryKey key) {
        return new Constraint.PrimaryKey(
                key.name(),
                plan.columns(table, key.columns()),
                plan.columns(table, key.include()),
                key.deferrability(),
                key.isTemporal());
    }

    @Override
    public Constraint unique(Constraint.Unique key) {
        return new Constraint.Unique(
                key.name(),
                plan.columns(table, key.columns()),
                key.nullsNotDistinct(),
                key.deferrability(),
                plan.columns(table, key.include()),
                key.isTemporal());
    }

    @Override
    public Constraint foreignKey(Constraint.ForeignKey key) {
        ForeignKeyDetails details = key.details();
        return new Constraint.ForeignKey(
                key.name(),
                plan.columns(table, key.columns()),
                plan.table(key.referencedTable()),
                plan.columns(key.referencedTable(), key.referencedColumns()),
                key.deleteAction(),
                key.updateAction(),
                key.deferrability(),
                details.withDeleteColumns(plan.columns(table, details.deleteColumns())));
    }

    @Override
    public Constraint check(Constraint.Check check) {
        return new Constraint.Check(
                check.name(), texts.of(table, check.expression()), check.isInherited(), check.enforcement());
    }

    @Override
    public Constraint notNull(Constraint.NotNull constraint) {
        return new Constraint.NotNull(
                constraint.name(),
                plan.column(table, constraint.column()),
                constraint.isInherited(),
                constraint.isValidated());
    }

    @Override
    public Constraint exclusion(Exclusion constraint) {
        return new Exclusion(
                constraint.name(),
                constraint.elements().stream()
                        .map(element -> new ExclusionElement(
                                RenamedKey.of(element.key(), table, plan, texts), element.operator()))
                        .toList(),
                constraint.method(),
                plan.columns(table, constraint.include()),
                constraint.predicate().map(condition -> texts.of(table, condition)),
                constraint.deferrability());
    }

    /** Returns the constraint, with its new name where it gets one. */
    Constraint of(Constraint constraint, Optional<String> name) {
        return constraint.accept(this).withName(name);
    }
}
