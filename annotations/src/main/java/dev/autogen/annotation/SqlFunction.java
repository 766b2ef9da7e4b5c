package dev.autogen.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A function, on a package or a class: what a trigger, a policy, a generated column or an index calls.
 *
 * <pre>{@code
 * @SqlFunction(
 *         name = "touch",
 *         returns = "trigger",
 *         language = "plpgsql",
 *         body = """
 *                 begin
 *                     new.changed = now();
 *                     return new;
 *                 end""")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(SqlFunction.All.class)
public @interface SqlFunction {

    /** May be qualified. */
    String name();

    /** Each as it stands in {@code create function}: {@code "days integer default 30"}, {@code "out total numeric"}. */
    String[] arguments() default {};

    /** The type of the result, {@code setof} and {@code table (...)} included; {@code void} for none. */
    String returns() default "";

    String language() default "sql";

    /** A text that its language reads when it is called. */
    String body() default "";

    /** {@code return a + b} or {@code begin atomic ... end}, in the place of {@link #body}: PostgreSQL reads it now. */
    String sqlBody() default "";

    Volatility volatility() default Volatility.VOLATILE;

    /** Whether it is null, and not called, where an argument is null. */
    boolean strict() default false;

    /** Whether it runs with the privileges of its owner. */
    boolean securityDefiner() default false;

    /** Whether it tells nothing of its arguments but by its result. */
    boolean leakproof() default false;

    Parallel parallel() default Parallel.UNSAFE;

    /** Of one call, in units of {@code cpu_operator_cost}; 0 for what PostgreSQL takes by itself. */
    int cost() default 0;

    /** How many rows the planner expects of one call; 0 for what PostgreSQL takes by itself. */
    int rows() default 0;

    /** Settings in force while it runs, such as {@code "search_path = pg_catalog, public"}. */
    String[] set() default {};

    /** What two calls with the same arguments have in common. */
    enum Volatility {
        VOLATILE,
        STABLE,
        IMMUTABLE
    }

    /** Where in a parallel plan it may run. */
    enum Parallel {
        UNSAFE,
        RESTRICTED,
        SAFE
    }

    /** Several of them. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.PACKAGE})
    @interface All {

        SqlFunction[] value();
    }
}
