package dev.autogen.sql;

import dev.autogen.schema.Argument;
import dev.autogen.schema.Routine;
import dev.autogen.schema.RoutineBehavior;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Functions and procedures. */
final class RoutineWriter {

    private RoutineWriter() {}

    static String create(String verb, Routine routine) {
        List<String> parts = new ArrayList<>();
        parts.add(verb + " " + routine.kind() + " " + Quoting.identifier(routine.name())
                + routine.arguments().stream()
                        .map(RoutineWriter::argument)
                        .collect(Collectors.joining(", ", "(", ")")));
        routine.returns().ifPresent(type -> parts.add("RETURNS " + type.sql()));
        parts.add("LANGUAGE " + Quoting.identifier(routine.language()));
        addBehavior(routine.behavior(), parts);
        Routine.Body body = routine.body().orElseThrow();
        String start = String.join(" ", parts);
        return body.isParsed() ? start + "\n" + body.text().strip() : start + " AS " + dollarQuoted(body.text());
    }

    private static String argument(Argument argument) {
        String mode = argument.mode() == Argument.Mode.IN ? "" : argument.mode() + " ";
        String name =
                argument.name().map(value -> Quoting.identifier(value) + " ").orElse("");
        String unless = argument.defaultSql()
                .map(value -> " DEFAULT " + Quoting.expression(value))
                .orElse("");
        return mode + name + argument.type().sql() + unless;
    }

    private static void addBehavior(RoutineBehavior behavior, List<String> parts) {
        if (behavior.volatility() != RoutineBehavior.Volatility.VOLATILE) {
            parts.add(behavior.volatility().name());
        }
        if (behavior.isLeakproof()) {
            parts.add("LEAKPROOF");
        }
        if (behavior.isStrict()) {
            parts.add("STRICT");
        }
        if (behavior.isSecurityDefiner()) {
            parts.add("SECURITY DEFINER");
        }
        if (behavior.parallel() != RoutineBehavior.Parallel.UNSAFE) {
            parts.add("PARALLEL " + behavior.parallel());
        }
        behavior.cost().ifPresent(cost -> parts.add("COST " + cost));
        behavior.rows().ifPresent(rows -> parts.add("ROWS " + rows));
        behavior.settings().forEach((name, value) -> parts.add("SET " + name + " TO " + value));
    }

    /** The tag is one that the text does not end early (PostgreSQL manual, 4.1.2.4 "Dollar-Quoted String Constants"). */
    private static String dollarQuoted(String text) {
        String tag = "$$";
        for (int number = 1; (text + tag).indexOf(tag) < text.length(); number++) {
            tag = "$body" + (number == 1 ? "" : number) + "$";
        }
        return tag + text + tag;
    }
}
