package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.operation.DataOperation;
import dev.autogen.operation.Execute;
import java.util.List;

/** The statements that are about rows. */
final class DataStatements implements DataOperation.Visitor<JavaStatement> {

    @Override
    public JavaStatement execute(Execute operation) {
        return JavaStatement.of("execute", "", List.of(Literal.lines(operation.sql())));
    }
}
