package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Call;
import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import java.util.List;
import java.util.stream.Stream;

/** {@code op.createTable(...);} */
record CallStatement(String namespace, String subject, Call call) implements JavaStatement {

    /** {@code aload_1} before the call. */
    private static final int RECEIVER_CODE_SIZE = 1;

    private static final String RECEIVER = "op.";

    @Override
    public String method() {
        return call.method();
    }

    @Override
    public List<String> lines(int indentation) {
        return LineBreaker.lines(StatementDocs.of(RECEIVER, call), indentation);
    }

    @Override
    public int codeSize() {
        return RECEIVER_CODE_SIZE + call.codeSize();
    }

    @Override
    public boolean usesDdl() {
        return call.arguments().stream()
                .anyMatch(argument ->
                        argument instanceof Chain || (argument instanceof Literal literal && literal.isName()));
    }

    @Override
    public Stream<Literal> literals() {
        return call.literals();
    }
}
