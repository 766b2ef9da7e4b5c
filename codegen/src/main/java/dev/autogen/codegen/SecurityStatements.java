package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.operation.DropPolicy;
import dev.autogen.operation.SecurityOperation;

/** The statements that are about row-level security, policies and privileges. */
final class SecurityStatements implements SecurityOperation.Visitor<JavaStatement> {

    @Override
    public JavaStatement dropPolicy(DropPolicy operation) {
        return JavaStatement.about(
                "dropPolicy",
                operation.table(),
                Arguments.of(Literal.text(operation.name()), Arguments.options(operation.options())));
    }
}
