package dev.autogen.execute;

import dev.autogen.graph.Step;
import java.util.List;
import java.util.Objects;

/**
 * What a revision does, as statements.
 *
 * @param hasBlock whether some of it is outside of the transaction; then it has the statements that end one and begin another
 */
record ScriptStep(Step step, List<ScriptLine> lines, boolean hasBlock) {

    ScriptStep {
        Objects.requireNonNull(step, "step is null");
        lines = List.copyOf(lines);
    }

    /** Returns the line that Alembic logs, without line ends of the message: it stands in a comment. */
    String title() {
        return step.describe().replaceAll("\\s+", " ");
    }

    /** Returns its title and its statements as a paragraph each. */
    String text() {
        ScriptText text = new ScriptText("BEGIN");
        text.paragraph("-- " + title());
        lines.forEach(text::line);
        if (lines.isEmpty()) {
            text.paragraph("-- nothing to run");
        }
        return text.toString();
    }

    /** Returns whether a {@code DO} block can run all of it. */
    boolean fitsIntoBlock() {
        return !hasBlock && lines.stream().allMatch(line -> GuardRules.canBeExecuted(line.sql()));
    }
}
