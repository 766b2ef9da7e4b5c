package dev.autogen.sql;

import dev.autogen.schema.Command;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Triggers. */
final class TriggerWriter {

    private TriggerWriter() {}

    static String create(String start, QualifiedName table, Trigger trigger) {
        List<String> parts = new ArrayList<>();
        parts.add(start + (trigger.constraint().isPresent() ? " CONSTRAINT" : "") + " TRIGGER "
                + Quoting.identifier(trigger.name()));
        parts.add(trigger.timing().sql() + " " + events(trigger) + " ON " + Quoting.identifier(table));
        trigger.constraint().ifPresent(role -> {
            role.from().ifPresent(other -> parts.add("FROM " + Quoting.identifier(other)));
            addDeferrability(role.deferrability(), parts);
        });
        addTransition(trigger.transition(), parts);
        parts.add("FOR EACH " + (trigger.isForEachRow() ? "ROW" : "STATEMENT"));
        trigger.condition().ifPresent(condition -> parts.add("WHEN (" + Quoting.expression(condition) + ")"));
        Trigger.Call call = trigger.call().orElseThrow();
        parts.add("EXECUTE FUNCTION " + Quoting.identifier(call.function())
                + call.arguments().stream().map(Quoting::literal).collect(Collectors.joining(", ", "(", ")")));
        return String.join(" ", parts);
    }

    private static String events(Trigger trigger) {
        return trigger.events().stream().map(event -> event(trigger, event)).collect(Collectors.joining(" OR "));
    }

    private static String event(Trigger trigger, Command event) {
        boolean isOfColumns = event == Command.UPDATE && !trigger.columns().isEmpty();
        return event + (isOfColumns ? " OF " + Quoting.identifiers(trigger.columns()) : "");
    }

    private static void addDeferrability(Deferrability deferrability, List<String> parts) {
        if (deferrability != Deferrability.NOT_DEFERRABLE) {
            parts.add("DEFERRABLE " + deferrability.name().replace('_', ' '));
        }
    }

    private static void addTransition(Trigger.Transition transition, List<String> parts) {
        List<String> tables = new ArrayList<>();
        transition.oldTable().ifPresent(name -> tables.add("OLD TABLE AS " + Quoting.identifier(name)));
        transition.newTable().ifPresent(name -> tables.add("NEW TABLE AS " + Quoting.identifier(name)));
        if (!tables.isEmpty()) {
            parts.add("REFERENCING " + String.join(" ", tables));
        }
    }
}
