package dev.autogen.diff.rows;

import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Change;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.sql.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A new identity, and a new sequence for the keys of a table that is there, begin behind the rows. On an empty table nothing
 * happens: {@code setval} of null is null.
 */
final class NumberSteps {

    private final Schema live;
    private final Schema wanted;

    NumberSteps(Schema live, Schema wanted) {
        this.live = live;
        this.wanted = wanted;
    }

    List<Change> changes(List<Change> changes) {
        return changes.stream().map(this::change).toList();
    }

    private Change change(Change change) {
        List<Operation> up = behindRows(change.up());
        List<Operation> down = behindRows(change.down());
        boolean isSame = up.equals(change.up()) && down.equals(change.down());
        return isSame ? change : new Change(change.kind(), change.subject(), up, down, change.hazards());
    }

    private List<Operation> behindRows(List<Operation> operations) {
        List<Operation> result = new ArrayList<>();
        for (Operation operation : operations) {
            result.add(operation);
            position(operation).ifPresent(result::add);
        }
        return result;
    }

    private Optional<Operation> position(Operation operation) {
        if (operation instanceof AlterColumn alter && getsIdentity(alter)) {
            return Optional.of(execute(
                    "pg_get_serial_sequence(" + Quoting.literal(Quoting.identifier(alter.table())) + ", "
                            + Quoting.literal(alter.column()) + ")",
                    alter.table(),
                    alter.column()));
        }
        return operation instanceof CreateSequence create
                ? position(create.sequence().name())
                : Optional.empty();
    }

    private static boolean getsIdentity(AlterColumn alter) {
        return alter.changes().stream()
                .anyMatch(change -> change instanceof ColumnChange.IdentityChange identity
                        && identity.from().isEmpty()
                        && identity.to().isPresent());
    }

    /** Of a table that both sides have, so that it is there whichever way the change goes. */
    private Optional<Operation> position(QualifiedName sequence) {
        return live.tables().stream()
                .filter(table -> NumberedColumn.sequenceOf(table.name()).equals(sequence)
                        && wanted.table(table.name()).isPresent())
                .flatMap(table -> key(table).stream()
                        .map(column -> execute(Quoting.literal(Quoting.identifier(sequence)), table.name(), column)))
                .findFirst();
    }

    private static Optional<String> key(Table table) {
        return table.constraints().stream()
                .filter(Constraint.PrimaryKey.class::isInstance)
                .map(constraint -> ((Constraint.PrimaryKey) constraint).columns())
                .filter(columns -> columns.size() == 1)
                .map(columns -> columns.get(0))
                .filter(column -> table.column(column)
                        .filter(each -> each.type().isInteger())
                        .isPresent())
                .findFirst();
    }

    private static Operation execute(String sequence, QualifiedName table, String column) {
        return new Execute("select setval(" + sequence + ", max(" + Quoting.identifier(column) + ")) from "
                + Quoting.identifier(table));
    }
}
