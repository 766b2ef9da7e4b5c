package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the planner and the executor may assume of a function or a procedure (PostgreSQL manual, CREATE FUNCTION).
 *
 * @param isStrict whether it is null, and not called, where an argument is null
 * @param isSecurityDefiner whether it runs with the privileges of its owner
 * @param isLeakproof whether it tells nothing of its arguments but by its result
 * @param cost of one call, in units of {@code cpu_operator_cost}
 * @param rows how many the planner expects of one call
 * @param settings in force while it runs, each value as SQL
 */
public record RoutineBehavior(
        Volatility volatility,
        boolean isStrict,
        boolean isSecurityDefiner,
        boolean isLeakproof,
        Parallel parallel,
        OptionalInt cost,
        OptionalInt rows,
        SortedMap<String, String> settings) {

    /** What PostgreSQL takes where nothing is said. */
    public static final RoutineBehavior DEFAULT = new RoutineBehavior(
            Volatility.VOLATILE,
            false,
            false,
            false,
            Parallel.UNSAFE,
            OptionalInt.empty(),
            OptionalInt.empty(),
            new TreeMap<>());

    /** What two calls with the same arguments have in common. */
    public enum Volatility {
        VOLATILE,
        STABLE,
        IMMUTABLE
    }

    /** Where in a parallel plan it may run. */
    public enum Parallel {
        UNSAFE,
        RESTRICTED,
        SAFE
    }

    public RoutineBehavior {
        Objects.requireNonNull(volatility, "volatility is null");
        Objects.requireNonNull(parallel, "parallel is null");
        requirePositive(cost, "cost");
        requirePositive(rows, "rows");
        settings = Parameters.checked(settings);
    }

    RoutineBehavior withVolatility(Volatility value) {
        return new RoutineBehavior(value, isStrict, isSecurityDefiner, isLeakproof, parallel, cost, rows, settings);
    }

    RoutineBehavior withStrict() {
        return new RoutineBehavior(volatility, true, isSecurityDefiner, isLeakproof, parallel, cost, rows, settings);
    }

    RoutineBehavior withSecurityDefiner() {
        return new RoutineBehavior(volatility, isStrict, true, isLeakproof, parallel, cost, rows, settings);
    }

    RoutineBehavior withLeakproof() {
        return new RoutineBehavior(volatility, isStrict, isSecurityDefiner, true, parallel, cost, rows, settings);
    }

    RoutineBehavior withParallel(Parallel value) {
        return new RoutineBehavior(volatility, isStrict, isSecurityDefiner, isLeakproof, value, cost, rows, settings);
    }

    RoutineBehavior withCost(int value) {
        return new RoutineBehavior(
                volatility, isStrict, isSecurityDefiner, isLeakproof, parallel, OptionalInt.of(value), rows, settings);
    }

    RoutineBehavior withRows(int value) {
        return new RoutineBehavior(
                volatility, isStrict, isSecurityDefiner, isLeakproof, parallel, cost, OptionalInt.of(value), settings);
    }

    RoutineBehavior withSetting(String name, String value) {
        return new RoutineBehavior(
                volatility,
                isStrict,
                isSecurityDefiner,
                isLeakproof,
                parallel,
                cost,
                rows,
                Parameters.with(settings, name, value));
    }

    /** Returns whether nothing is said but what a procedure can have: whose privileges count, and settings. */
    boolean fitsProcedure() {
        return equals(new RoutineBehavior(
                Volatility.VOLATILE,
                false,
                isSecurityDefiner,
                false,
                Parallel.UNSAFE,
                OptionalInt.empty(),
                OptionalInt.empty(),
                settings));
    }

    private static void requirePositive(OptionalInt value, String word) {
        if (value.isPresent() && value.getAsInt() <= 0) {
            throw new AutogenException("routine refused: " + word + " is " + value.getAsInt(), "give a number above 0");
        }
    }
}
