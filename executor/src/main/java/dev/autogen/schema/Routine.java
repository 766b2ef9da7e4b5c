package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A function or a procedure. The methods named like an SQL clause return a copy that has it.
 *
 * @param returns the type of the result, {@code setof} and {@code table (...)} included; empty for a procedure, and where
 *     arguments say it
 * @param body empty only as long as nobody said it
 */
public record Routine(
        Kind kind,
        QualifiedName name,
        List<Argument> arguments,
        Optional<SqlType> returns,
        String language,
        RoutineBehavior behavior,
        Optional<Body> body) {

    /** PostgreSQL's own language, the one that it takes where none is named. */
    public static final String SQL = "sql";

    private static final Pattern SET = Pattern.compile("(setof|table)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The two kinds of routine. */
    public enum Kind {
        FUNCTION,
        PROCEDURE;

        /** Returns it as it stands in a sentence. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What it does.
     *
     * @param isParsed whether PostgreSQL reads it now, as {@code begin atomic ... end} or {@code return ...}, and not
     *     when it is called
     */
    public record Body(String text, boolean isParsed) {

        public Body {
            Objects.requireNonNull(text, "text is null");
        }
    }

    public Routine {
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(name, "name is null");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(returns, "returns is null");
        // PostgreSQL reads a name without quotes in lower case, and its languages are called so.
        language = Names.checked(language, "language").toLowerCase(Locale.ROOT);
        Objects.requireNonNull(behavior, "behavior is null");
        Objects.requireNonNull(body, "body is null");
    }

    public Routine(Kind kind, QualifiedName name, List<Argument> arguments) {
        this(kind, name, arguments, Optional.empty(), SQL, RoutineBehavior.DEFAULT, Optional.empty());
    }

    public Routine returns(SqlType type) {
        return new Routine(kind, name, arguments, Optional.of(type), language, behavior, body);
    }

    /** {@code returns("trigger")}, {@code returns("setof invoice")}, {@code returns("table (id bigint, total numeric)")} */
    public Routine returns(String type) {
        return returns(SqlType.parse(type));
    }

    public Routine language(String value) {
        return new Routine(kind, name, arguments, returns, value, behavior, body);
    }

    public Routine stable() {
        return with(behavior.withVolatility(RoutineBehavior.Volatility.STABLE));
    }

    public Routine immutable() {
        return with(behavior.withVolatility(RoutineBehavior.Volatility.IMMUTABLE));
    }

    public Routine strict() {
        return with(behavior.withStrict());
    }

    public Routine securityDefiner() {
        return with(behavior.withSecurityDefiner());
    }

    public Routine leakproof() {
        return with(behavior.withLeakproof());
    }

    public Routine parallelSafe() {
        return with(behavior.withParallel(RoutineBehavior.Parallel.SAFE));
    }

    public Routine parallelRestricted() {
        return with(behavior.withParallel(RoutineBehavior.Parallel.RESTRICTED));
    }

    /** Of one call, in units of {@code cpu_operator_cost}. */
    public Routine cost(int value) {
        return with(behavior.withCost(value));
    }

    /** How many rows the planner expects of one call. */
    public Routine rows(int value) {
        return with(behavior.withRows(value));
    }

    /** {@code set("search_path", "pg_catalog, public")}, the value as SQL. */
    public Routine set(String setting, String value) {
        return with(behavior.withSetting(setting, value));
    }

    /** A text that its language reads when it is called. */
    public Routine body(String text) {
        return new Routine(kind, name, arguments, returns, language, behavior, Optional.of(new Body(text, false)));
    }

    /** {@code sqlBody("return a + b")} or {@code begin atomic ... end}: PostgreSQL reads it now, and knows what it uses. */
    public Routine sqlBody(String text) {
        return new Routine(kind, name, arguments, returns, language, behavior, Optional.of(new Body(text, true)));
    }

    /** Returns the types that a call passes; with the name they identify the routine. */
    public List<SqlType> signature() {
        return arguments.stream()
                .filter(argument -> argument.mode().isInput())
                .map(Argument::type)
                .toList();
    }

    /**
     * Returns this where it is complete.
     *
     * @param what the operation, for the message
     * @throws AutogenException where PostgreSQL would miss something, or could not take something
     */
    public Routine checked(String what) {
        String refused = what + " refused: " + name + ": ";
        // A text may be empty: "returns void" in SQL.
        if (body.filter(said -> !said.isParsed() || !said.text().isBlank()).isEmpty()) {
            throw new AutogenException(refused + "it has no body", "say what it does with body(...)");
        }
        if (body.get().isParsed() && !language.equals(SQL)) {
            throw new AutogenException(refused + "an SQL body in " + language, "use body(...) or the language sql");
        }
        if (kind == Kind.PROCEDURE) {
            return checkedProcedure(refused);
        }
        if (returns.isEmpty()
                && arguments.stream().noneMatch(each -> each.mode().isOutput())) {
            throw new AutogenException(refused + "it has no result", "say returns(...), \"void\" for none");
        }
        if (behavior.rows().isPresent() && returns.stream().noneMatch(Routine::isSet)) {
            throw new AutogenException(refused + "rows, but it returns no set", "leave rows(...) out");
        }
        return this;
    }

    private Routine checkedProcedure(String refused) {
        if (returns.isPresent()) {
            throw new AutogenException(refused + "a procedure has no result", "use out arguments, or a function");
        }
        if (!behavior.fitsProcedure()) {
            throw new AutogenException(
                    refused + "a procedure is neither stable nor strict, nor has it a cost",
                    "leave all but securityDefiner() and set(...) out (PostgreSQL manual, CREATE PROCEDURE)");
        }
        return this;
    }

    private static boolean isSet(SqlType type) {
        return SET.matcher(type.sql().strip()).matches();
    }

    private Routine with(RoutineBehavior value) {
        return new Routine(kind, name, arguments, returns, language, value, body);
    }
}
