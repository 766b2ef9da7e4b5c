package dev.autogen.sql;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.ForeignKeyDetails;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A constraint as it stands in {@code create table} and behind {@code add}. */
final class ConstraintWriter implements Constraint.Visitor<String> {

    static final ConstraintWriter INSTANCE = new ConstraintWriter();

    private ConstraintWriter() {}

    static String definition(Constraint constraint) {
        String name = constraint.name().map(Quoting::identifier).orElseThrow();
        return "CONSTRAINT " + name + " " + constraint.accept(INSTANCE);
    }

    @Override
    public String primaryKey(Constraint.PrimaryKey constraint) {
        return "PRIMARY KEY (" + key(constraint.columns(), constraint.isTemporal()) + ")"
                + include(constraint.include()) + deferrability(constraint.deferrability());
    }

    @Override
    public String unique(Constraint.Unique constraint) {
        return "UNIQUE " + (constraint.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "") + "("
                + key(constraint.columns(), constraint.isTemporal()) + ")" + include(constraint.include())
                + deferrability(constraint.deferrability());
    }

    @Override
    public String foreignKey(Constraint.ForeignKey constraint) {
        ForeignKeyDetails details = constraint.details();
        return "FOREIGN KEY (" + pair(constraint.columns(), details.isTemporal()) + ") REFERENCES "
                + Quoting.identifier(constraint.referencedTable()) + " ("
                + pair(constraint.referencedColumns(), details.isTemporal()) + ")"
                + (details.matchesFull() ? " MATCH FULL" : "")
                + action(" ON DELETE ", constraint.deleteAction()) + set(details.deleteColumns())
                + action(" ON UPDATE ", constraint.updateAction())
                + deferrability(constraint.deferrability()) + enforcement(details.enforcement());
    }

    @Override
    public String check(Constraint.Check constraint) {
        return "CHECK (" + Quoting.expression(constraint.expression()) + ")" + noInherit(constraint.isInherited())
                + enforcement(constraint.enforcement());
    }

    @Override
    public String notNull(Constraint.NotNull constraint) {
        return "NOT NULL " + Quoting.identifier(constraint.column()) + noInherit(constraint.isInherited())
                + (constraint.isValidated() ? "" : enforcement(Enforcement.NOT_VALID));
    }

    @Override
    public String exclusion(Exclusion constraint) {
        String elements =
                constraint.elements().stream().map(ConstraintWriter::element).collect(Collectors.joining(", "));
        return "EXCLUDE USING " + Quoting.identifier(constraint.method()) + " (" + elements + ")"
                + include(constraint.include())
                + constraint
                        .predicate()
                        .map(condition -> " WHERE (" + Quoting.expression(condition) + ")")
                        .orElse("")
                + deferrability(constraint.deferrability());
    }

    static String deferrability(Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " DEFERRABLE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }

    private static String key(List<String> columns, boolean isTemporal) {
        return Quoting.identifiers(columns) + (isTemporal ? " WITHOUT OVERLAPS" : "");
    }

    private static String pair(List<String> columns, boolean isTemporal) {
        if (!isTemporal) {
            return Quoting.identifiers(columns);
        }
        int last = columns.size() - 1;
        return Quoting.identifiers(columns.subList(0, last)) + ", PERIOD " + Quoting.identifier(columns.get(last));
    }

    private static String element(ExclusionElement element) {
        QualifiedName operator = element.operator();
        String written = operator.schema()
                .map(schema -> "OPERATOR(" + Quoting.identifier(schema) + "." + operator.name() + ")")
                .orElse(operator.name());
        return IndexWriter.key(element.key()) + " WITH " + written;
    }

    private static String include(List<String> columns) {
        return columns.isEmpty() ? "" : " INCLUDE (" + Quoting.identifiers(columns) + ")";
    }

    private static String set(List<String> columns) {
        return columns.isEmpty() ? "" : " (" + Quoting.identifiers(columns) + ")";
    }

    private static String action(String clause, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION
                ? ""
                : clause + action.sql().toUpperCase(Locale.ROOT);
    }

    private static String noInherit(boolean isInherited) {
        return isInherited ? "" : " NO INHERIT";
    }

    private static String enforcement(Enforcement enforcement) {
        return switch (enforcement) {
            case VALIDATED -> "";
            case NOT_VALID -> " NOT VALID";
            case NOT_ENFORCED -> " NOT ENFORCED";
        };
    }
}
