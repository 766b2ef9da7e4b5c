package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.ForeignKeyDetails;
import dev.autogen.schema.ReferentialAction;
import java.util.List;

/** Constraints. Each has a name, since {@code Operation.requireName} refuses others. */
final class ConstraintWriter implements Constraint.Visitor<Chain> {

    private static final ConstraintWriter WRITER = new ConstraintWriter();

    private ConstraintWriter() {}

    static Chain constraint(Constraint constraint) {
        return constraint.accept(WRITER);
    }

    @Override
    public Chain primaryKey(Constraint.PrimaryKey constraint) {
        Chain chain = Chain.of("primaryKey", named(constraint, constraint.columns()));
        chain = withKey(chain, constraint.isTemporal(), constraint.include());
        return withDeferrability(chain, constraint.deferrability());
    }

    @Override
    public Chain unique(Constraint.Unique constraint) {
        Chain chain = Chain.of("unique", named(constraint, constraint.columns()));
        if (constraint.nullsNotDistinct()) {
            chain = chain.then("withNullsNotDistinct");
        }
        chain = withKey(chain, constraint.isTemporal(), constraint.include());
        return withDeferrability(chain, constraint.deferrability());
    }

    @Override
    public Chain foreignKey(Constraint.ForeignKey constraint) {
        JavaExpression table = Arguments.name(constraint.referencedTable());
        ForeignKeyDetails details = constraint.details();
        Chain chain = Chain.of("foreignKey", named(constraint, constraint.columns()))
                .then("references", Arguments.of(table, Arguments.texts(constraint.referencedColumns())));
        if (details.isTemporal()) {
            chain = chain.then("period");
        }
        if (details.matchesFull()) {
            chain = chain.then("matchFull");
        }
        chain = withAction(chain, "onDelete", constraint.deleteAction(), details.deleteColumns());
        chain = withAction(chain, "onUpdate", constraint.updateAction(), List.of());
        return withEnforcement(withDeferrability(chain, constraint.deferrability()), details.enforcement());
    }

    @Override
    public Chain check(Constraint.Check constraint) {
        Chain chain = Chain.of("check", Literal.text(name(constraint)), Literal.text(constraint.expression()));
        return withEnforcement(withInheritance(chain, constraint.isInherited()), constraint.enforcement());
    }

    @Override
    public Chain notNull(Constraint.NotNull constraint) {
        Chain chain = Chain.of("notNullConstraint", Literal.text(name(constraint)), Literal.text(constraint.column()));
        chain = withInheritance(chain, constraint.isInherited());
        return constraint.isValidated() ? chain : withEnforcement(chain, Enforcement.NOT_VALID);
    }

    @Override
    public Chain exclusion(Exclusion constraint) {
        Chain chain = Chain.of("exclude", Literal.text(name(constraint)));
        for (ExclusionElement element : constraint.elements()) {
            chain = chain.then("with", element(element), Arguments.name(element.operator()));
        }
        if (!constraint.method().equals("btree")) {
            chain = chain.then("using", Literal.text(constraint.method()));
        }
        chain = withKey(chain, false, constraint.include());
        if (constraint.predicate().isPresent()) {
            chain = chain.then("where", Literal.text(constraint.predicate().get()));
        }
        return withDeferrability(chain, constraint.deferrability());
    }

    /** An operator in a schema stands beside a key only. */
    private static JavaExpression element(ExclusionElement element) {
        return element.operator().schema().isPresent()
                ? IndexWriter.key(element.key())
                : IndexWriter.nameOrKey(element.key());
    }

    private static Chain withKey(Chain chain, boolean isTemporal, List<String> include) {
        Chain longer = isTemporal ? chain.then("withoutOverlaps") : chain;
        return include.isEmpty() ? longer : longer.then("including", Arguments.texts(include));
    }

    private static Chain withInheritance(Chain chain, boolean isInherited) {
        return isInherited ? chain : chain.then("noInherit");
    }

    private static Chain withEnforcement(Chain chain, Enforcement enforcement) {
        return switch (enforcement) {
            case VALIDATED -> chain;
            case NOT_VALID -> chain.then("notValid");
            case NOT_ENFORCED -> chain.then("notEnforced");
        };
    }

    private static Chain withAction(Chain chain, String method, ReferentialAction action, List<String> columns) {
        return action == ReferentialAction.NO_ACTION
                ? chain
                : chain.then(method, Arguments.of(Literal.constant(action), Arguments.texts(columns)));
    }

    private static Chain withDeferrability(Chain chain, Deferrability deferrability) {
        return deferrability == Deferrability.NOT_DEFERRABLE
                ? chain
                : chain.then("deferrable", Literal.constant(deferrability));
    }

    private static List<JavaExpression> named(Constraint constraint, List<String> columns) {
        return Arguments.of(Literal.text(name(constraint)), Arguments.texts(columns));
    }

    private static String name(Constraint constraint) {
        return constraint.name().orElseThrow();
    }
}
