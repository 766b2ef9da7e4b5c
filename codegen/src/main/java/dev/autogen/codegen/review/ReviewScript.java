package dev.autogen.codegen.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One direction of a revision.
 *
 * @param refusal why what comes behind these statements is not known; empty where all is
 */
public record ReviewScript(List<ScriptStatement> statements, String refusal) {

    public ReviewScript {
        statements = List.copyOf(statements);
        Objects.requireNonNull(refusal, "refusal is null");
    }

    /** Returns all of it as SQL, the hazards as comments. */
    public String text() {
        List<String> texts =
                new ArrayList<>(statements.stream().map(ReviewScript::text).toList());
        if (!refusal.isEmpty()) {
            texts.add("-- " + refusal.replace("\n", "\n-- ") + "\n");
        }
        return texts.isEmpty() ? "-- nothing\n" : String.join("\n", texts);
    }

    /** Returns what begins and ends the text in Markdown: longer than any row of backticks in it. */
    public String fence() {
        String fence = "```";
        while (text().contains(fence)) {
            fence += "`";
        }
        return fence;
    }

    private static String text(ScriptStatement statement) {
        return statement.hazards().stream().map(hazard -> "-- " + hazard + "\n").collect(Collectors.joining())
                + statement.sql();
    }
}
