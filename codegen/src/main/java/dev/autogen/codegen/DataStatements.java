package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.operation.DataOperation;
import dev.autogen.operation.Execute;
import java.util.List;

/** The statements that are about rows. */
final class DataStatements implements DataOperation.Visitor<JavaStatement> {

    /** A text block's lines stand further right than the statement, as continued lines do. */
    private static final int TEXT_BLOCK_INDENTATION = 16;

    @Override
    public JavaStatement execute(Execute operation) {
        Literal sql = JavaText.block(operation.sql(), TEXT_BLOCK_INDENTATION)
                .map(block -> new Literal(block, false))
                .orElseGet(() -> Literal.text(operation.sql()));
        return JavaStatement.of("execute", "", List.of(sql));
    }
}
