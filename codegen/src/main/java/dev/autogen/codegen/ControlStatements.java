package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.operation.ControlOperation;
import dev.autogen.operation.Irreversible;
import java.util.List;

/** The statements that are about how the others run. */
final class ControlStatements implements ControlOperation.Visitor<JavaStatement> {

    @Override
    public JavaStatement irreversible(Irreversible operation) {
        return JavaStatement.of("irreversible", "", List.of(Literal.text(operation.reason())));
    }
}
