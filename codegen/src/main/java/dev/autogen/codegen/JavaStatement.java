package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Call;
import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.schema.QualifiedName;
import java.util.List;

/**
 * One statement of a revision's method, {@code op.createTable(...);}.
 *
 * @param subject the name of the table, sequence, type or schema that it is about; empty for plain SQL
 */
record JavaStatement(String subject, Call call) {

    /** Columns in front of a statement: it stands in a method in a class. */
    static final int INDENTATION = 8;

    /** {@code aload_1} before the call. */
    private static final int RECEIVER_CODE_SIZE = 1;

    private static final String RECEIVER = "op.";

    static JavaStatement of(String method, String subject, List<? extends JavaExpression> arguments) {
        return new JavaStatement(subject, new Call(method, List.copyOf(arguments)));
    }

    /** The name is the first argument. */
    static JavaStatement about(String method, QualifiedName name, List<? extends JavaExpression> arguments) {
        return of(method, name.name(), Arguments.of(Arguments.name(name), arguments));
    }

    /** Returns the source, laid out, with the indentation. */
    List<String> lines() {
        return LineBreaker.lines(StatementDocs.of(RECEIVER, call), INDENTATION);
    }

    /** Returns an upper bound of the bytes of byte code. */
    int codeSize() {
        return RECEIVER_CODE_SIZE + call.codeSize();
    }

    /** Returns whether it uses a name of {@code Ddl}. */
    boolean usesDdl() {
        return call.arguments().stream()
                .anyMatch(argument ->
                        argument instanceof Chain || (argument instanceof Literal literal && literal.isName()));
    }
}
