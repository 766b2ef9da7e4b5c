package dev.autogen.sql;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ReferentialAction;
import java.util.Locale;

/** A constraint as it stands in {@code create table} and behind {@code add}. */
final class ConstraintWriter implements Constraint.Visitor<String> {

    private static final ConstraintWriter INSTANCE = new ConstraintWriter();

    private ConstraintWriter() {}

    static String definition(Constraint constraint) {
        String name = constraint.name().map(Quoting::identifier).orElseThrow();
        return "CONSTRAINT " + name + " " + constraint.accept(INSTANCE);
    }

    @Override
    public String primaryKey(Constraint.PrimaryKey constraint) {
        return "PRIMARY KEY (" + Quoting.identifiers(constraint.columns()) + ")";
    }

    @Override
    public String unique(Constraint.Unique constraint) {
        return "UNIQUE " + (constraint.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "") + "("
                + Quoting.identifiers(constraint.columns()) + ")" + deferrability(constraint.deferrability());
    }

    @Override
    public String foreignKey(Constraint.ForeignKey constraint) {
        return "FOREIGN KEY (" + Quoting.identifiers(constraint.columns()) + ") REFERENCES "
                + Quoting.identifier(constraint.referencedTable()) + " ("
                + Quoting.identifiers(constraint.referencedColumns()) + ")"
                + action(" ON DELETE ", constraint.deleteAction()) + action(" ON UPDATE ", constraint.updateAction())
                + deferrability(constraint.deferrability());
    }

    @Override
    public String check(Constraint.Check constraint) {
        return "CHECK (" + constraint.expression() + ")";
    }

    private static String action(String clause, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION
                ? ""
                : clause + action.sql().toUpperCase(Locale.ROOT);
    }

    private static String deferrability(Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " DEFERRABLE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }
}
