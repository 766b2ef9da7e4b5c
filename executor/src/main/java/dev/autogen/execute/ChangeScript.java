package dev.autogen.execute;

import dev.autogen.operation.Change;
import dev.autogen.operation.Irreversible;
import dev.autogen.operation.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Changes as an SQL script, without a revision and without a row in any table of autogen's own: for a person who wants to see
 * what a revision would do.
 *
 * @param title its first line
 * @param changes in the order in which they run upwards
 */
public record ChangeScript(String title, List<Change> changes) {

    public ChangeScript {
        Objects.requireNonNull(title, "title is null");
        changes = List.copyOf(changes);
    }

    /** Returns what makes the changes. */
    public String up() {
        List<Part> parts =
                changes.stream().map(change -> new Part(change, change.up())).toList();
        return script(parts);
    }

    /** Returns what undoes them. */
    public String down() {
        List<Part> parts = new ArrayList<>();
        changes.forEach(change -> parts.add(new Part(change.reversed().withHazards(change.hazards()), change.down())));
        Collections.reverse(parts);
        return script(parts);
    }

    private record Part(Change change, List<Operation> operations) {}

    private String script(List<Part> parts) {
        ScriptText text = new ScriptText("BEGIN");
        text.paragraph("-- " + title);
        StatementCollector collector = new StatementCollector();
        for (Part part : parts) {
            text.begin();
            write(part, collector, text);
        }
        text.commit();
        return text.toString();
    }

    private static void write(Part part, StatementCollector collector, ScriptText text) {
        Change change = part.change();
        text.comment(change.summary()
                + (change.sources().isEmpty() ? "" : " (" + String.join(", ", change.sources()) + ")"));
        for (Operation operation : part.operations()) {
            change.hazards().stream()
                    .filter(hazard -> hazard.operation().equals(operation))
                    .forEach(hazard -> text.comment(hazard.text()));
            if (operation instanceof Irreversible end) {
                text.comment("irreversible: " + end.reason());
                continue;
            }
            int before = collector.lines().size();
            collector.accept(operation);
            collector.lines().subList(before, collector.lines().size()).forEach(text::line);
        }
    }
}
