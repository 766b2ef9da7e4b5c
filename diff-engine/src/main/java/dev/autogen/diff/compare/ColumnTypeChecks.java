package dev.autogen.diff.compare;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Change;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes a check off while the type of a column that it reads changes. PostgreSQL would otherwise write the check anew from
 * its own spelling, {@code status in ('A')} would become {@code = ANY (ARRAY[('A'::character varying)::text])}, the next
 * comparison would find it changed, and no way back would restore what was there. It costs nothing: PostgreSQL checks all
 * rows again in either case.
 */
final class ColumnTypeChecks {

    private final Table table;
    private final List<Constraint.Check> checks;

    /**
     * Looks after some checks.
     *
     * @param checks those of the live table that stay
     */
    ColumnTypeChecks(Table table, List<Constraint.Check> checks) {
        this.table = table;
        this.checks = checks;
    }

    /** Returns the changes of columns, those whose types change under a check as one change with the checks around them. */
    List<Change> around(List<Change> changes) {
        Set<Constraint.Check> affected = new LinkedHashSet<>();
        List<Change> rest = new ArrayList<>();
        List<Change> merged = new ArrayList<>();
        for (Change change : changes) {
            List<Constraint.Check> found = affectedBy(change);
            affected.addAll(found);
            (found.isEmpty() ? rest : merged).add(change);
        }
        if (!merged.isEmpty()) {
            rest.add(merge(merged, affected));
        }
        return rest;
    }

    private List<Constraint.Check> affectedBy(Change change) {
        return checks.stream()
                .filter(check -> change.up().stream().anyMatch(operation -> changesTypeUnder(operation, check)))
                .toList();
    }

    private boolean changesTypeUnder(Operation operation, Constraint.Check check) {
        return operation instanceof AlterColumn alter
                && alter.changes().stream().anyMatch(Retyped::isRetyping)
                && CheckColumns.mentions(check.expression(), alter.column());
    }

    private Change merge(List<Change> changes, Set<Constraint.Check> affected) {
        List<Operation> up = new ArrayList<>(dropped(affected));
        changes.forEach(change -> up.addAll(change.up()));
        up.addAll(added(affected));
        List<Operation> down = new ArrayList<>(dropped(affected));
        changes.forEach(change -> down.addAll(change.down()));
        down.addAll(added(affected));
        String subjects = changes.stream().map(Change::subject).collect(Collectors.joining("; "));
        List<Hazard> hazards =
                changes.stream().flatMap(change -> change.hazards().stream()).toList();
        return new Change(Change.Kind.CHANGED, subjects, up, down, hazards);
    }

    private List<Operation> dropped(Set<Constraint.Check> affected) {
        return affected.stream()
                .map(check -> (Operation)
                        new DropConstraint(table.name(), check.name().orElseThrow()))
                .toList();
    }

    private List<Operation> added(Set<Constraint.Check> affected) {
        return affected.stream()
                .map(check -> (Operation) new AddConstraint(table.name(), check))
                .toList();
    }
}
