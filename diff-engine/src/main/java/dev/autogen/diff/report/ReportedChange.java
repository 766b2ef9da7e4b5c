package dev.autogen.diff.report;

import dev.autogen.diff.compare.ChangedPlace;
import dev.autogen.operation.Change;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import dev.autogen.schema.QualifiedName;
import dev.autogen.sql.PostgresWriter;
import dev.autogen.sql.SqlStatement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One change, told.
 *
 * @param table that it is of or on; empty where it is about an object of its own
 * @param from what was, where the subject does not say it; empty where there was nothing
 * @param to what will be, likewise
 */
public record ReportedChange(Change change, Optional<QualifiedName> table, Optional<String> from, Optional<String> to) {

    private static final PostgresWriter WRITER = new PostgresWriter();

    public ReportedChange {
        Objects.requireNonNull(change, "change is null");
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(from, "from is null");
        Objects.requireNonNull(to, "to is null");
    }

    /** Tells a change. */
    public static ReportedChange of(Change change) {
        // What steps aside for a change comes back as it was, and says nothing about it.
        boolean isOne = change.kind() != Change.Kind.CHANGED
                || change.up().size() == 1 && change.down().size() == 1;
        return new ReportedChange(
                change,
                new ChangedPlace(change).table(),
                isOne ? MadeThing.of(change.down()) : Optional.empty(),
                isOne ? MadeThing.of(change.up()) : Optional.empty());
    }

    /** Returns this and another one as one, where they remove a thing and add it in another form. */
    public Optional<ReportedChange> replacedBy(ReportedChange other) {
        boolean isSame = change.kind() == Change.Kind.REMOVED
                && other.change.kind() == Change.Kind.ADDED
                && change.subject().equals(other.change.subject())
                && from.isPresent()
                && other.to.isPresent();
        return isSame
                ? Optional.of(new ReportedChange(replacement(other.change), table, from, other.to))
                : Optional.empty();
    }

    private Change replacement(Change addition) {
        return new Change(
                Change.Kind.CHANGED,
                change.subject(),
                joined(change.up(), addition.up()),
                joined(addition.down(), change.down()),
                joined(change.hazards(), addition.hazards()),
                addition.sources());
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Returns the statements that make it. */
    public List<String> up() {
        return sql(change.up());
    }

    /** Returns the statements that undo it. */
    public List<String> down() {
        return sql(change.down());
    }

    /** Returns what is dangerous about making it. */
    public List<String> hazards() {
        return hazards(change.up());
    }

    /** Returns what is dangerous about undoing it. */
    public List<String> hazardsOfDown() {
        return hazards(change.down());
    }

    private static List<String> sql(List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> operation.accept(WRITER).stream())
                .map(SqlStatement::script)
                .toList();
    }

    private List<String> hazards(List<Operation> operations) {
        return change.hazards().stream()
                .filter(hazard -> operations.contains(hazard.operation()))
                .map(Hazard::text)
                .distinct()
                .toList();
    }
}
