package dev.autogen.codegen.runner;

import dev.autogen.codegen.review.ReviewScript;
import dev.autogen.codegen.review.ScriptStatement;
import java.util.List;

/**
 * One direction of a revision.
 *
 * @param statements one SQL statement each
 * @param isTransactional false where each statement commits at once
 */
public record RunnerScript(List<ScriptStatement> statements, boolean isTransactional) {

    public RunnerScript {
        statements = List.copyOf(statements);
    }

    /** Returns all of it as SQL, the hazards as comments. */
    String text() {
        return new ReviewScript(statements, "").text();
    }

    /** Returns each statement as SQL, its hazards as comments. */
    List<String> texts() {
        return statements.stream()
                .map(statement -> new ReviewScript(List.of(statement), "").text())
                .toList();
    }
}
