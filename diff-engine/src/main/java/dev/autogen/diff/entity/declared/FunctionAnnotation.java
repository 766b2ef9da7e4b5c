package dev.autogen.diff.entity.declared;

import dev.autogen.AutogenException;
import dev.autogen.diff.entity.text.SqlCursor;
import dev.autogen.diff.entity.text.StoredName;
import dev.autogen.schema.Argument;
import dev.autogen.schema.Routine;
import dev.autogen.schema.RoutineBehavior;
import dev.autogen.schema.SqlType;
import java.util.Optional;

/** {@code @SqlFunction} as a routine. */
record FunctionAnnotation(Members members, WrittenNames names) {

    Routine read() {
        Routine routine = new Routine(
                Routine.Kind.FUNCTION,
                names.qualified(members.text("name")
                        .orElseThrow(() -> new AutogenException("the function has no name", "name it"))),
                members.texts("arguments").stream()
                        .map(FunctionAnnotation::argument)
                        .toList());
        routine = members.text("returns").map(routine::returns).orElse(routine);
        routine = members.text("language")
                .map(StoredName::of)
                .map(routine::language)
                .orElse(routine);
        return withBody(withPlan(withBehavior(routine)));
    }

    private Routine withBody(Routine routine) {
        Optional<String> body = members.text("body");
        Optional<String> sqlBody = members.text("sqlBody");
        if (body.isPresent() && sqlBody.isPresent()) {
            throw new AutogenException("the function has both body and sqlBody", "take one of them out");
        }
        return body.map(routine::body).or(() -> sqlBody.map(routine::sqlBody)).orElse(routine);
    }

    private Routine withBehavior(Routine given) {
        Routine routine = given;
        Optional<RoutineBehavior.Volatility> volatility =
                members.constant("volatility", RoutineBehavior.Volatility.class);
        if (volatility.filter(RoutineBehavior.Volatility.STABLE::equals).isPresent()) {
            routine = routine.stable();
        }
        if (volatility.filter(RoutineBehavior.Volatility.IMMUTABLE::equals).isPresent()) {
            routine = routine.immutable();
        }
        routine = members.is("strict") ? routine.strict() : routine;
        routine = members.is("securityDefiner") ? routine.securityDefiner() : routine;
        return members.is("leakproof") ? routine.leakproof() : routine;
    }

    private Routine withPlan(Routine given) {
        Routine routine = given;
        Optional<RoutineBehavior.Parallel> parallel = members.constant("parallel", RoutineBehavior.Parallel.class);
        if (parallel.filter(RoutineBehavior.Parallel.SAFE::equals).isPresent()) {
            routine = routine.parallelSafe();
        }
        if (parallel.filter(RoutineBehavior.Parallel.RESTRICTED::equals).isPresent()) {
            routine = routine.parallelRestricted();
        }
        routine = members.number("cost")
                .filter(cost -> cost != 0)
                .map(routine::cost)
                .orElse(routine);
        routine = members.number("rows")
                .filter(rows -> rows != 0)
                .map(routine::rows)
                .orElse(routine);
        for (String setting : members.texts("set")) {
            SqlCursor cursor = SqlCursor.over(setting);
            String name = cursor.takeName();
            if (!cursor.take("=") && !cursor.take("to")) {
                throw new AutogenException(
                        "setting not understood: \"" + setting + "\"",
                        "write its name and its value, such as search_path = pg_catalog");
            }
            routine = routine.set(StoredName.folded(name), cursor.rest());
        }
        return routine;
    }

    /** Reads an argument as it stands in {@code create function}. */
    static Argument argument(String written) {
        SqlCursor cursor = SqlCursor.over(written);
        Argument.Mode mode = mode(cursor);
        String declared = cursor.takeUntil(rest -> rest.isAt("default") || rest.isAt("="));
        Optional<String> value =
                cursor.take("default") || cursor.take("=") ? Optional.of(cursor.rest()) : Optional.empty();
        if (declared.isEmpty()) {
            throw new AutogenException(
                    "argument not understood: \"" + written + "\"",
                    "write its name and its type, such as days integer");
        }
        SqlType whole = SqlType.parse(declared);
        SqlCursor parts = SqlCursor.over(declared);
        String name = parts.takeName();
        boolean isNamed = !isKnown(whole) && !parts.atEnd() && !parts.isAtGroup() && !parts.isAt("[");
        return new Argument(
                mode,
                isNamed ? Optional.of(StoredName.of(name)) : Optional.empty(),
                isNamed ? SqlType.parse(parts.rest()) : whole,
                value);
    }

    private static Argument.Mode mode(SqlCursor cursor) {
        for (Argument.Mode mode : Argument.Mode.values()) {
            if (cursor.take(mode.name())) {
                return mode;
            }
        }
        return Argument.Mode.IN;
    }

    private static boolean isKnown(SqlType type) {
        SqlType element = type instanceof SqlType.Array array ? array.element() : type;
        return !(element instanceof SqlType.Raw);
    }
}
