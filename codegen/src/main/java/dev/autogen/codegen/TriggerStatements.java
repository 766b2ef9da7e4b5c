package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.operation.DropTrigger;
import dev.autogen.operation.TriggerOperation;

/** The statements that are about triggers. */
final class TriggerStatements implements TriggerOperation.Visitor<JavaStatement> {

    @Override
    public JavaStatement dropTrigger(DropTrigger operation) {
        return JavaStatement.about(
                "dropTrigger",
                operation.table(),
                Arguments.of(Literal.text(operation.name()), Arguments.options(operation.options())));
    }
}
