package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Call;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.stream.Stream;

/** One statement of a revision's method. */
sealed interface JavaStatement permits CallStatement, BlockStatement {

    /** Columns in front of a statement: it stands in a method in a class. */
    int INDENTATION = 8;

    /** Returns the name of the table, sequence, type or schema that it is about; empty for plain SQL. */
    String subject();

    /** Returns the PostgreSQL schema of the subject; empty for the current one. */
    String namespace();

    /** Returns the word of {@code op} that it calls. */
    String method();

    /**
     * Returns the source, laid out.
     *
     * @param indentation columns in front of the first line
     */
    List<String> lines(int indentation);

    /** Returns an upper bound of the bytes of byte code. */
    int codeSize();

    /** Returns whether it uses a name of {@code Ddl}. */
    boolean usesDdl();

    /** Returns all literals in it; the constant pool of the class holds each different one. */
    Stream<Literal> literals();

    static JavaStatement of(String method, String subject, List<? extends JavaExpression> arguments) {
        return new CallStatement("", subject, new Call(method, List.copyOf(arguments)));
    }

    static JavaStatement of(String method, QualifiedName subject, List<? extends JavaExpression> arguments) {
        return new CallStatement(subject.schema().orElse(""), subject.name(), new Call(method, List.copyOf(arguments)));
    }

    /** The name is the first argument. */
    static JavaStatement about(String method, QualifiedName name, List<? extends JavaExpression> arguments) {
        return of(method, name, Arguments.of(Arguments.name(name), arguments));
    }
}
