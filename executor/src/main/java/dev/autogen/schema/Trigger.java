package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A trigger. The methods named like an SQL clause return a copy that has it.
 *
 * @param columns of {@code update of}; empty where every update counts
 * @param isForEachRow whether it fires once a row, not once a statement
 * @param condition of {@code when}, without parentheses
 * @param transition what the rows before and behind the statement are called
 * @param constraint present for a constraint trigger
 * @param call empty only as long as nobody said it
 */
public record Trigger(
        String name,
        Timing timing,
        Set<Command> events,
        List<String> columns,
        boolean isForEachRow,
        Optional<String> condition,
        Transition transition,
        Optional<ConstraintRole> constraint,
        Optional<Call> call) {

    /** When it fires. */
    public enum Timing {
        BEFORE,
        AFTER,
        INSTEAD_OF;

        /** Returns it as it stands in SQL. */
        public String sql() {
            return name().replace('_', ' ');
        }
    }

    /** {@code referencing old table as ... new table as ...}. */
    public record Transition(Optional<String> oldTable, Optional<String> newTable) {

        static final Transition NONE = new Transition(Optional.empty(), Optional.empty());

        public Transition {
            oldTable.ifPresent(value -> Names.checked(value, "transition table"));
            newTable.ifPresent(value -> Names.checked(value, "transition table"));
        }
    }

    /**
     * What makes it a constraint trigger.
     *
     * @param from another table that it refers to, as a foreign key does
     */
    public record ConstraintRole(Deferrability deferrability, Optional<QualifiedName> from) {

        public ConstraintRole {
            Objects.requireNonNull(deferrability, "deferrability is null");
            Objects.requireNonNull(from, "from is null");
        }
    }

    /** The function that it executes, with texts that are handed to it. */
    public record Call(QualifiedName function, List<String> arguments) {

        public Call {
            Objects.requireNonNull(function, "function is null");
            arguments = List.copyOf(arguments);
        }
    }

    public Trigger {
        Names.checked(name, "trigger");
        Objects.requireNonNull(timing, "timing is null");
        EnumSet<Command> sorted = EnumSet.noneOf(Command.class);
        sorted.addAll(events);
        events = Collections.unmodifiableSet(sorted);
        columns = View.checkedColumns(columns, "trigger " + name);
        Objects.requireNonNull(condition, "condition is null");
        Objects.requireNonNull(transition, "transition is null");
        Objects.requireNonNull(constraint, "constraint is null");
        Objects.requireNonNull(call, "call is null");
    }

    public Trigger(String name) {
        this(
                name,
                Timing.AFTER,
                Set.of(),
                List.of(),
                false,
                Optional.empty(),
                Transition.NONE,
                Optional.empty(),
                Optional.empty());
    }

    public Trigger before(Command... commands) {
        return firing(Timing.BEFORE, commands);
    }

    public Trigger after(Command... commands) {
        return firing(Timing.AFTER, commands);
    }

    /** On a view only. */
    public Trigger insteadOf(Command... commands) {
        return firing(Timing.INSTEAD_OF, commands);
    }

    /** {@code update of}: only where one of the columns is set. */
    public Trigger of(String... names) {
        return new Trigger(
                name, timing, events, ColumnNames.given(names), isForEachRow, condition, transition, constraint, call);
    }

    public Trigger forEachRow() {
        return new Trigger(name, timing, events, columns, true, condition, transition, constraint, call);
    }

    public Trigger when(String sql) {
        return new Trigger(
                name,
                timing,
                events,
                columns,
                isForEachRow,
                Optional.of(Given.text(sql, "trigger " + name, "condition")),
                transition,
                constraint,
                call);
    }

    /** {@code referencing old table as} */
    public Trigger oldTable(String value) {
        return with(new Transition(Optional.of(value), transition.newTable()));
    }

    /** {@code referencing new table as} */
    public Trigger newTable(String value) {
        return with(new Transition(transition.oldTable(), Optional.of(value)));
    }

    /** Makes it a constraint trigger that is never deferred. */
    public Trigger asConstraint() {
        return asConstraint(Deferrability.NOT_DEFERRABLE);
    }

    /** Makes it a constraint trigger. */
    public Trigger asConstraint(Deferrability deferrability) {
        return with(new ConstraintRole(deferrability, constraint.flatMap(ConstraintRole::from)));
    }

    /** Names another table that a constraint trigger refers to. */
    public Trigger from(String table) {
        return from(QualifiedName.of(table));
    }

    public Trigger from(QualifiedName table) {
        Deferrability deferrability =
                constraint.map(ConstraintRole::deferrability).orElse(Deferrability.NOT_DEFERRABLE);
        return with(new ConstraintRole(deferrability, Optional.of(table)));
    }

    /** {@code execute function}, with texts that are handed to it. */
    public Trigger executes(String function, String... arguments) {
        return executes(QualifiedName.of(function), arguments);
    }

    public Trigger executes(QualifiedName function, String... arguments) {
        Call value = new Call(function, Given.all(arguments, "trigger " + name, "argument"));
        return new Trigger(
                name, timing, events, columns, isForEachRow, condition, transition, constraint, Optional.of(value));
    }

    /**
     * Returns this where PostgreSQL could make it.
     *
     * @param what the operation and the table, for the message
     * @throws AutogenException where something is missing, or does not go together
     */
    public Trigger checked(String what) {
        TriggerRules.check(this, what + ": " + name + " ");
        return this;
    }

    private Trigger firing(Timing value, Command... commands) {
        return new Trigger(
                name,
                value,
                Set.copyOf(Given.all(commands, "trigger " + name, "command")),
                columns,
                isForEachRow,
                condition,
                transition,
                constraint,
                call);
    }

    private Trigger with(Transition value) {
        return new Trigger(name, timing, events, columns, isForEachRow, condition, value, constraint, call);
    }

    private Trigger with(ConstraintRole value) {
        return new Trigger(
                name, timing, events, columns, isForEachRow, condition, transition, Optional.of(value), call);
    }
}
