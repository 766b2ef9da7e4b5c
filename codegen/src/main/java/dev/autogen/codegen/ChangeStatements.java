package dev.autogen.codegen;

import java.util.ArrayList;
import java.util.List;

/** What one change does in one direction. */
record ChangeStatements(List<CommentedStatement> statements) {

    ChangeStatements {
        statements = List.copyOf(statements);
    }

    /** Returns the same with a comment above all others. */
    ChangeStatements under(String comment) {
        List<CommentedStatement> commented = new ArrayList<>(statements);
        commented.set(0, commented.get(0).under(comment));
        return new ChangeStatements(commented);
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }

    /** Returns what the first statement is about. */
    String subject() {
        return statements.get(0).statement().subject();
    }

    List<String> lines() {
        return statements.stream()
                .flatMap(statement -> statement.lines().stream())
                .toList();
    }

    /** Returns an upper bound of the bytes of byte code. */
    int codeSize() {
        return statements.stream()
                .mapToInt(statement -> statement.statement().codeSize())
                .sum();
    }

    /** Returns each statement on its own. */
    List<ChangeStatements> pieces() {
        return statements.stream()
                .map(statement -> new ChangeStatements(List.of(statement)))
                .toList();
    }
}
