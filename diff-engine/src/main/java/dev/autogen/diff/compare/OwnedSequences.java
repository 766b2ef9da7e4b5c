package dev.autogen.diff.compare;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.Change;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sequences that a column owns, as {@code serial} makes them (PostgreSQL manual, 8.1.4): they vanish with their column,
 * so what brings the column back must bring them back too.
 */
final class OwnedSequences {

    private OwnedSequences() {}

    /** Returns whether the column takes its values from a sequence of its own. */
    static boolean isSerial(QualifiedName table, Column column, List<Sequence> sequences) {
        return column.defaultSql().filter(value -> value.startsWith("nextval(")).isPresent()
                && owned(table, column.name(), sequences).isPresent();
    }

    /** Returns the change with the sequences of the columns that it adds. They go with their columns by themselves. */
    static Change broughtAlong(Change addition, List<Sequence> sequences) {
        List<Operation> up = new ArrayList<>();
        List<Operation> owners = new ArrayList<>();
        for (Sequence sequence : sequences) {
            if (addition.up().stream().anyMatch(operation -> brings(operation, sequence))) {
                up.add(new CreateSequence(sequence.withoutOwner()));
                owners.add(new AlterSequence(sequence.withoutOwner(), sequence));
            }
        }
        up.addAll(addition.up());
        up.addAll(owners);
        return new Change(addition.kind(), addition.subject(), up, addition.down());
    }

    private static boolean brings(Operation operation, Sequence sequence) {
        Optional<Sequence.Owner> owner = sequence.ownedBy();
        if (operation instanceof CreateTable create) {
            return owner.filter(value -> value.table().equals(create.table().name()))
                    .isPresent();
        }
        if (operation instanceof AddColumn add) {
            return owner.equals(
                    Optional.of(new Sequence.Owner(add.table(), add.column().name())));
        }
        return false;
    }

    private static Optional<Sequence> owned(QualifiedName table, String column, List<Sequence> sequences) {
        Optional<Sequence.Owner> owner = Optional.of(new Sequence.Owner(table, column));
        return sequences.stream()
                .filter(sequence -> sequence.ownedBy().equals(owner))
                .findFirst();
    }
}
