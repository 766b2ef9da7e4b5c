package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.operation.Autocommit;
import dev.autogen.operation.ControlOperation;
import dev.autogen.operation.Irreversible;
import dev.autogen.operation.LockTimeout;
import dev.autogen.operation.StatementTimeout;
import java.time.Duration;
import java.util.List;

/** The statements that are about how the others run. */
final class ControlStatements implements ControlOperation.Visitor<JavaStatement> {

    private static final long SECOND_MS = 1_000;
    private static final long MINUTE_MS = 60_000;

    @Override
    public JavaStatement autocommit(Autocommit operation) {
        return new BlockStatement(
                "autocommit",
                operation.operations().stream().map(JavaWriter::statement).toList());
    }

    @Override
    public JavaStatement lockTimeout(LockTimeout operation) {
        return JavaStatement.of("lockTimeout", "", List.of(duration(operation.duration())));
    }

    @Override
    public JavaStatement statementTimeout(StatementTimeout operation) {
        return JavaStatement.of("statementTimeout", "", List.of(duration(operation.duration())));
    }

    @Override
    public JavaStatement irreversible(Irreversible operation) {
        return JavaStatement.of("irreversible", "", List.of(Literal.text(operation.reason())));
    }

    /** In the largest unit that says it exactly. */
    private static Chain duration(Duration duration) {
        long milliseconds = duration.toMillis();
        if (milliseconds != 0 && milliseconds % MINUTE_MS == 0) {
            return Chain.of("minutes", Literal.number(milliseconds / MINUTE_MS));
        }
        return milliseconds % SECOND_MS == 0
                ? Chain.of("seconds", Literal.number(milliseconds / SECOND_MS))
                : Chain.of("milliseconds", Literal.number(milliseconds));
    }
}
