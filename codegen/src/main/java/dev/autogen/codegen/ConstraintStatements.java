package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.ConstraintOperation;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.RenameConstraint;
import java.util.List;

/** The statements that are about constraints. */
final class ConstraintStatements implements ConstraintOperation.Visitor<JavaStatement> {

    @Override
    public JavaStatement addConstraint(AddConstraint operation) {
        return JavaStatement.about(
                "addConstraint", operation.table(), List.of(ConstraintWriter.constraint(operation.constraint())));
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
                "renameConstraint", operation.table(), Arguments.texts(List.of(operation.from(), operation.to())));
    }
}
