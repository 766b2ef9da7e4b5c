package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.schema.Argument;
import dev.autogen.schema.Routine;
import dev.autogen.schema.RoutineBehavior;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Map;

/** Functions and procedures. The body comes last, for it is the longest part. */
final class RoutineWriter {

    private RoutineWriter() {}

    static Chain routine(Routine routine) {
        List<JavaExpression> arguments = routine.arguments().stream()
                .<JavaExpression>map(RoutineWriter::argument)
                .toList();
        Chain chain = Chain.of(routine.kind().word(), Arguments.of(Arguments.name(routine.name()), arguments));
        if (routine.returns().isPresent()) {
            chain = chain.then("returns", result(routine.returns().get()));
        }
        if (!routine.language().equals(Routine.SQL)) {
            chain = chain.then("language", Literal.text(routine.language()));
        }
        chain = behaving(chain, routine.behavior());
        if (routine.body().isEmpty()) {
            return chain;
        }
        Routine.Body body = routine.body().get();
        return chain.then(body.isParsed() ? "sqlBody" : "body", Literal.lines(body.text()));
    }

    private static Chain behaving(Chain start, RoutineBehavior behavior) {
        Chain chain = switch (behavior.volatility()) {
            case VOLATILE -> start;
            case STABLE -> start.then("stable");
            case IMMUTABLE -> start.then("immutable");
        };
        if (behavior.isStrict()) {
            chain = chain.then("strict");
        }
        if (behavior.isSecurityDefiner()) {
            chain = chain.then("securityDefiner");
        }
        if (behavior.isLeakproof()) {
            chain = chain.then("leakproof");
        }
        chain = switch (behavior.parallel()) {
            case UNSAFE -> chain;
            case RESTRICTED -> chain.then("parallelRestricted");
            case SAFE -> chain.then("parallelSafe");
        };
        if (behavior.cost().isPresent()) {
            chain = chain.then("cost", Literal.number(behavior.cost().getAsInt()));
        }
        if (behavior.rows().isPresent()) {
            chain = chain.then("rows", Literal.number(behavior.rows().getAsInt()));
        }
        for (Map.Entry<String, String> setting : behavior.settings().entrySet()) {
            chain = chain.then("set", Literal.text(setting.getKey()), Literal.text(setting.getValue()));
        }
        return chain;
    }

    /** A text where that means the same, for {@code setof} and {@code table (...)} are no types of their own. */
    private static JavaExpression result(SqlType type) {
        SqlType element = type instanceof SqlType.Array array ? array.element() : type;
        boolean isText =
                element instanceof SqlType.Raw && SqlType.parse(type.sql()).equals(type);
        return isText ? Literal.text(type.sql()) : TypeWriter.type(type);
    }

    private static Chain argument(Argument argument) {
        JavaExpression type = TypeWriter.type(argument.type());
        Chain plain = argument.name()
                .map(name -> Chain.of("argument", Literal.text(name), type))
                .orElseGet(() -> Chain.of("argument", type));
        Chain chain = switch (argument.mode()) {
            case IN -> plain;
            case OUT -> plain.then("out");
            case INOUT -> plain.then("inOut");
            case VARIADIC -> plain.then("variadic");
        };
        return argument.defaultSql()
                .map(sql -> chain.then("defaultSql", Literal.text(sql)))
                .orElse(chain);
    }
}
