package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
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
        return Chain.of("primaryKey", named(constraint, constraint.columns()));
    }

    @Override
    public Chain unique(Constraint.Unique constraint) {
        Chain chain = Chain.of("unique", named(constraint, constraint.columns()));
        if (constraint.nullsNotDistinct()) {
            chain = chain.then("withNullsNotDistinct");
        }
        return withDeferrability(chain, constraint.deferrability());
    }

    @Override
    public Chain foreignKey(Constraint.ForeignKey constraint) {
        JavaExpression table = Arguments.name(constraint.referencedTable());
        Chain chain = Chain.of("foreignKey", named(constraint, constraint.columns()))
                .then("references", Arguments.of(table, Arguments.texts(constraint.referencedColumns())));
        chain = withAction(chain, "onDelete", constraint.deleteAction());
        chain = withAction(chain, "onUpdate", constraint.updateAction());
        return withDeferrability(chain, constraint.deferrability());
    }

    @Override
    public Chain check(Constraint.Check constraint) {
        return Chain.of("check", Literal.text(name(constraint)), Literal.text(constraint.expression()));
    }

    private static Chain withAction(Chain chain, String method, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? chain : chain.then(method, Literal.constant(action));
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
