package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AddPrimaryKeyUsingIndex;
import dev.autogen.operation.AddUniqueUsingIndex;
import dev.autogen.operation.AlterConstraint;
import dev.autogen.operation.ConstraintChange;
import dev.autogen.operation.ConstraintOperation;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.ValidateConstraint;
import dev.autogen.schema.Deferrability;
import java.util.ArrayList;
import java.util.List;

/** The statements that are about constraints. */
final class ConstraintStatements implements ConstraintOperation.Visitor<JavaStatement> {

    @Override
    public JavaStatement addConstraint(AddConstraint operation) {
        return JavaStatement.about(
                "addConstraint",
                operation.table(),
                Arguments.of(
                        ConstraintWriter.constraint(operation.constraint()), Arguments.options(operation.options())));
    }

    @Override
    public JavaStatement addPrimaryKeyUsingIndex(AddPrimaryKeyUsingIndex operation) {
        return JavaStatement.about(
                "addPrimaryKeyUsingIndex",
                operation.table(),
                Arguments.with(
                        usingIndex(operation.name(), operation.index(), operation.deferrability()),
                        operation.options()));
    }

    @Override
    public JavaStatement addUniqueUsingIndex(AddUniqueUsingIndex operation) {
        return JavaStatement.about(
                "addUniqueUsingIndex",
                operation.table(),
                Arguments.with(
                        usingIndex(operation.name(), operation.index(), operation.deferrability()),
                        operation.options()));
    }

    @Override
    public JavaStatement dropConstraint(DropConstraint operation) {
        return JavaStatement.about(
                "dropConstraint",
                operation.table(),
                Arguments.of(Literal.text(operation.name()), Arguments.options(operation.options())));
    }

    @Override
    public JavaStatement renameConstraint(RenameConstraint operation) {
        return JavaStatement.about(
                "renameConstraint",
                operation.table(),
                Arguments.with(Arguments.texts(List.of(operation.from(), operation.to())), operation.options()));
    }

    @Override
    public JavaStatement validateConstraint(ValidateConstraint operation) {
        return JavaStatement.about(
                "validateConstraint",
                operation.table(),
                Arguments.of(Literal.text(operation.name()), Arguments.options(operation.options())));
    }

    @Override
    public JavaStatement alterConstraint(AlterConstraint operation) {
        return JavaStatement.about(
                "alterConstraint",
                operation.table(),
                Arguments.with(
                        List.of(
                                Literal.text(operation.name()),
                                operation.change().accept(new ChangeWriter())),
                        operation.options()));
    }

    private static List<JavaExpression> usingIndex(String name, String index, Deferrability deferrability) {
        List<JavaExpression> arguments = new ArrayList<>(Arguments.texts(List.of(name, index)));
        if (deferrability != Deferrability.NOT_DEFERRABLE) {
            arguments.add(Literal.constant(deferrability));
        }
        return arguments;
    }

    private static final class ChangeWriter implements ConstraintChange.Visitor<Chain> {

        @Override
        public Chain deferral(ConstraintChange.Deferral change) {
            return Chain.of("deferrability", Literal.constant(change.from())).then("to", Literal.constant(change.to()));
        }

        @Override
        public Chain enforced(ConstraintChange.Enforced change) {
            return change.to()
                    ? Chain.of("notEnforced").then("toEnforced")
                    : Chain.of("enforced").then("toNotEnforced");
        }

        @Override
        public Chain inherited(ConstraintChange.Inherited change) {
            return change.to()
                    ? Chain.of("noInherit").then("toInherit")
                    : Chain.of("inherit").then("toNoInherit");
        }
    }
}
