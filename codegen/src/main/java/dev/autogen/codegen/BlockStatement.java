package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code op.autocommit(() -> {...});} */
record BlockStatement(String method, List<JavaStatement> statements) implements JavaStatement {

    private static final int DEEPER = 4;

    /** {@code aload_1}, {@code invokedynamic} of five bytes and {@code invokevirtual}; the block is a method of its own. */
    private static final int CODE_SIZE = 9;

    BlockStatement {
        statements = List.copyOf(statements);
    }

    @Override
    public String subject() {
        return statements.isEmpty() ? "" : statements.get(0).subject();
    }

    @Override
    public String namespace() {
        return statements.isEmpty() ? "" : statements.get(0).namespace();
    }

    @Override
    public List<String> lines(int indentation) {
        String margin = " ".repeat(indentation);
        if (statements.isEmpty()) {
            return List.of(margin + "op." + method + "(() -> {});");
        }
        List<String> lines = new ArrayList<>();
        lines.add(margin + "op." + method + "(() -> {");
        statements.forEach(statement -> lines.addAll(statement.lines(indentation + DEEPER)));
        lines.add(margin + "});");
        return lines;
    }

    @Override
    public int codeSize() {
        return CODE_SIZE + statements.stream().mapToInt(JavaStatement::codeSize).sum();
    }

    @Override
    public boolean usesDdl() {
        return statements.stream().anyMatch(JavaStatement::usesDdl);
    }

    @Override
    public Stream<Literal> literals() {
        return statements.stream().flatMap(JavaStatement::literals);
    }
}
