package dev.autogen.diff.compare;

import dev.autogen.operation.Change;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CommentOnTable;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameIndex;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.List;

/**
 * The differences between two tables of one name, in the order in which they run: what hangs on columns goes before the
 * columns change and comes back after, columns that go away go last.
 */
final class TableComparison {

    private final Schema liveSchema;
    private final Schema wantedSchema;
    private final Table live;
    private final Table wanted;
    private final QualifiedName table;
    private final NewNames names;
    private final ChangeList changes;

    TableComparison(Pairs.Pair<Schema> schemas, Pairs.Pair<Table> tables, NewNames names, ChangeList changes) {
        this.liveSchema = schemas.live();
        this.wantedSchema = schemas.wanted();
        this.live = tables.live();
        this.wanted = tables.wanted();
        this.table = live.name();
        this.names = names;
        this.changes = changes;
    }

    void compare() {
        Pairs<String, Column> columns = Pairs.of(live.columns(), wanted.columns(), Column::name);
        KeyMatching keys = KeyMatching.of(live, wanted);
        keys.removedIndexes().forEach(index -> names.release(live, index.name()));
        keys.removedConstraints().forEach(constraint -> names.release(live, constraint.name()));
        keys.removedIndexes()
                .forEach(index -> changed(Additions.index(table, index).reversed()));
        keys.removedConstraints().forEach(this::removed);
        columns.added().forEach(column -> changed(added(column, wantedSchema.sequences())));
        ColumnComparison comparison = new ColumnComparison(table, liveSchema.sequences());
        List<Change> altered = columns.common().stream()
                .flatMap(pair -> comparison.changes(pair.live(), pair.wanted()).stream())
                .toList();
        new ColumnTypeChecks(live, keys.keptChecks()).around(altered).forEach(this::changed);
        keys.renamedConstraints().forEach(pair -> changed(renamed(pair.live(), pair.wanted())));
        keys.renamedIndexes().forEach(pair -> changed(renamed(pair.live(), pair.wanted())));
        keys.addedConstraints().forEach(this::added);
        keys.addedIndexes().forEach(index -> changed(Additions.index(table, names.named(wanted, index))));
        comment();
        columns.removed()
                .forEach(column -> changed(added(column, liveSchema.sequences()).reversed()));
    }

    private Change added(Column column, List<Sequence> sequences) {
        return OwnedSequences.broughtAlong(Additions.column(table, column), sequences);
    }

    private void removed(Constraint constraint) {
        Phase phase = constraint instanceof Constraint.ForeignKey ? Phase.FOREIGN_KEY_REMOVED : Phase.TABLE_CHANGED;
        changes.add(phase, Additions.constraint(table, constraint).reversed());
    }

    private void added(Constraint constraint) {
        Phase phase = constraint instanceof Constraint.ForeignKey ? Phase.FOREIGN_KEY_ADDED : Phase.TABLE_CHANGED;
        changes.add(phase, Additions.constraint(table, names.named(wanted, constraint)));
    }

    private void comment() {
        if (!live.comment().equals(wanted.comment())) {
            changed(change(
                    "comment of table " + table,
                    new CommentOnTable(table, new ColumnChange.Comment(live.comment(), wanted.comment())),
                    new CommentOnTable(table, new ColumnChange.Comment(wanted.comment(), live.comment()))));
        }
    }

    private Change renamed(Constraint from, Constraint to) {
        String oldName = from.name().orElseThrow();
        String newName = to.name().orElseThrow();
        return change(
                "name of constraint " + oldName + " on " + table + " -> " + newName,
                new RenameConstraint(table, oldName, newName),
                new RenameConstraint(table, newName, oldName));
    }

    private Change renamed(Index from, Index to) {
        String oldName = from.name().orElseThrow();
        String newName = to.name().orElseThrow();
        return change(
                "name of index " + oldName + " on " + table + " -> " + newName,
                new RenameIndex(table, oldName, newName),
                new RenameIndex(table, newName, oldName));
    }

    private static Change change(String subject, Operation up, Operation down) {
        return new Change(Change.Kind.CHANGED, subject, List.of(up), List.of(down));
    }

    private void changed(Change change) {
        changes.add(Phase.TABLE_CHANGED, change);
    }
}
