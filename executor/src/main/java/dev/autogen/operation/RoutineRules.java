package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Argument;
import dev.autogen.schema.Routine;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be seen to be wrong with a function or a procedure before PostgreSQL is asked. */
final class RoutineRules {

    private RoutineRules() {}

    static void check(Routine routine, Routine.Kind kind, String what) {
        routine.checked(what);
        if (routine.kind() != kind) {
            throw new AutogenException(
                    what + " refused: " + routine.name() + " is a "
                            + routine.kind().word(),
                    "use the operation of a " + routine.kind().word());
        }
    }

    /** PostgreSQL manual, CREATE FUNCTION, "Notes"; {@code ProcedureCreate} in pg_proc.c. */
    static void checkReplacement(Routine from, Routine to) {
        String start = "replace " + to.kind().word() + " refused: ";
        if (!from.name().equals(to.name()) || !from.signature().equals(to.signature())) {
            throw new AutogenException(
                    start + signature(from) + " would become " + signature(to) + ", which is another one",
                    "keep the name and the types of the arguments, or drop and create it");
        }
        start += to.name() + ": ";
        if (!from.returns().equals(to.returns()) || !outputs(from).equals(outputs(to))) {
            throw new AutogenException(start + "the result changes", "drop and create it");
        }
        List<Argument> before = inputs(from);
        List<Argument> after = inputs(to);
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).name().isPresent()
                    && !before.get(i).name().equals(after.get(i).name())) {
                throw new AutogenException(
                        start + "the argument " + before.get(i).name().get() + " gets another name",
                        "drop and create it");
            }
            if (before.get(i).defaultSql().isPresent()
                    && after.get(i).defaultSql().isEmpty()) {
                throw new AutogenException(
                        start + "the argument " + (i + 1) + " loses its default", "drop and create it");
            }
        }
    }

    private static String signature(Routine routine) {
        return routine.name()
                + routine.signature().stream().map(SqlType::sql).collect(Collectors.joining(", ", "(", ")"));
    }

    private static List<Argument> inputs(Routine routine) {
        return routine.arguments().stream()
                .filter(each -> each.mode().isInput())
                .toList();
    }

    private static List<Argument> outputs(Routine routine) {
        return routine.arguments().stream()
                .filter(each -> each.mode().isOutput())
                .map(each -> new Argument(each.mode(), each.name(), each.type(), Optional.empty()))
                .toList();
    }
}
