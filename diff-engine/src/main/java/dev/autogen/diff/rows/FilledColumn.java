package dev.autogen.diff.rows;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Autocommit;
import dev.autogen.operation.BatchedUpdate;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Operation;
import dev.autogen.operation.UpdateInBatches;
import dev.autogen.operation.ValidateConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import dev.autogen.sql.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps to a column that is not null on a table with rows. PostgreSQL sets {@code not null} without a scan where a valid
 * check says it already, and validates a check without a lock that keeps others from writing (PostgreSQL manual, ALTER TABLE,
 * "Notes"); both must be committed apart, so that only a table of many rows is worth it.
 */
final class FilledColumn {

    /** No column has this name: the statement fails, with it in the message, until somebody wrote a value. */
    private static final String UNDECIDED = "\"decide: a value\"";

    /** Rows that are locked at once, for some ten milliseconds. */
    private static final int BATCH = 1000;

    private final Table table;
    private final RowFacts facts;

    FilledColumn(Table table, RowFacts facts) {
        this.table = table;
        this.facts = facts;
    }

    List<FillingStep> added(AddColumn add) {
        String column = add.column().name();
        String decision =
                "decide: what the " + facts.about(table.name()) + "rows of " + table.name() + " get for " + column;
        List<FillingStep> steps = new ArrayList<>();
        steps.add(FillingStep.of(new AddColumn(add.table(), add.column().withNotNull(false), add.options())));
        steps.addAll(filled(column, decision));
        return steps;
    }

    /**
     * Returns the steps for a column that is there.
     *
     * @param hasNulls whether it is null somewhere
     */
    List<FillingStep> tightened(AlterColumn alter, boolean hasNulls) {
        String column = alter.column();
        String decision = "decide: what the rows of " + table.name() + " get where " + column + " is null";
        boolean isAlone = alter.changes().size() == 1;
        if (hasNulls && facts.isLarge(table.name()) && isAlone) {
            return filled(column, decision);
        }
        if (hasNulls) {
            return List.of(new FillingStep(update(column), Optional.of(decision)), FillingStep.of(alter));
        }
        return facts.isLarge(table.name()) && isAlone
                ? List.of(online(column, List.of()))
                : List.of(FillingStep.of(alter));
    }

    private List<FillingStep> filled(String column, String decision) {
        Operation update = update(column);
        if (!facts.isLarge(table.name())) {
            return List.of(
                    new FillingStep(update, Optional.of(decision)), FillingStep.of(notNull(table.name(), column)));
        }
        FillingStep online = online(column, List.of(update));
        return List.of(new FillingStep(
                online.operation(),
                Optional.of(decision + "; " + online.decision().orElseThrow())));
    }

    private Operation update(String column) {
        String name = Quoting.identifier(column);
        Optional<String> key = key();
        if (key.isPresent() && facts.isLarge(table.name())) {
            return new UpdateInBatches(
                    table.name(),
                    new BatchedUpdate(key.get(), BATCH, name + " = " + UNDECIDED, Optional.of(name + " is null")));
        }
        return new Execute("update " + Quoting.identifier(table.name()) + " set " + name + " = " + UNDECIDED + " where "
                + name + " is null");
    }

    private Optional<String> key() {
        return table.constraints().stream()
                .filter(Constraint.PrimaryKey.class::isInstance)
                .map(constraint -> ((Constraint.PrimaryKey) constraint).columns())
                .filter(columns -> columns.size() == 1)
                .map(columns -> columns.get(0))
                .findFirst();
    }

    private FillingStep online(String column, List<Operation> before) {
        String check = Names.truncated(table.name().name() + "_" + column + "_filled");
        List<Operation> operations = new ArrayList<>(before);
        operations.add(new AddConstraint(
                table.name(),
                new Constraint.Check(Optional.of(check), Quoting.identifier(column) + " is not null").notValid()));
        operations.add(new ValidateConstraint(table.name(), check));
        operations.add(notNull(table.name(), column));
        operations.add(new DropConstraint(table.name(), check));
        return new FillingStep(
                new Autocommit(operations),
                Optional.of("each statement commits, so that nobody waits while the "
                        + facts.about(table.name()) + "rows of " + table.name() + " are checked; fails where " + column
                        + " is null"));
    }

    private static AlterColumn notNull(QualifiedName table, String column) {
        return new AlterColumn(table, column, List.of(new ColumnChange.NotNull(true)));
    }
}
