package dev.autogen.diff.compare;

import dev.autogen.operation.Change;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CommentOnTable;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameIndex;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    private final ReplacedKeys replaced;
    private final NewNames names;
    private final ChangeList.OfTable changes;

    TableComparison(
            Pairs.Pair<Schema> schemas,
            Pairs.Pair<Table> tables,
            ReplacedKeys replaced,
            NewNames names,
            ChangeList.OfTable changes) {
        this.liveSchema = schemas.live();
        this.wantedSchema = schemas.wanted();
        this.live = tables.live();
        this.wanted = tables.wanted();
        this.table = live.name();
        this.replaced = replaced;
        this.names = names;
        this.changes = changes;
    }

    void compare() {
        Pairs<String, Column> columns = Pairs.of(live.columns(), wanted.columns(), Column::name);
        GeneratedColumns generated = GeneratedColumns.of(table, columns.common());
        KeyMatching keys = KeyMatching.of(live, wanted, generated.names(), replaced::isTargetOf);
        keys.removedIndexes().forEach(index -> names.release(live, index.name()));
        keys.removedConstraints().forEach(constraint -> names.release(live, constraint.name()));
        keys.removedIndexes()
                .forEach(index -> changed(Additions.index(table, index).reversed()));
        keys.removedConstraints().forEach(this::removed);
        columns(columns, generated, keys.keptChecks());
        keys.unvalidated().forEach(constraint -> changed(Validation.of(table, constraint)));
        renamed(keys).forEach(this::changed);
        keys.addedConstraints().forEach(this::added);
        keys.addedIndexes().forEach(index -> changed(Additions.index(table, names.named(wanted, index))));
        comment();
        // The last first, so that the way back adds them in their order.
        List<Column> removed = new ArrayList<>(columns.removed());
        Collections.reverse(removed);
        removed.stream()
                .filter(column -> column.generated().isEmpty())
                .forEach(column -> changed(added(column, liveSchema.sequences()).reversed()));
    }

    /** A generated column comes after all that it may read is as it shall be, and goes before that changes. */
    private void columns(Pairs<String, Column> columns, GeneratedColumns generated, List<Constraint.Check> keptChecks) {
        columns.added().stream()
                .filter(column -> column.generated().isEmpty())
                .forEach(column -> changed(added(column, wantedSchema.sequences())));
        columns.removed().stream()
                .filter(column -> column.generated().isPresent())
                .forEach(column -> changed(Additions.column(table, column).reversed()));
        ColumnComparison comparison = new ColumnComparison(table, liveSchema.sequences());
        List<Change> altered = columns.common().stream()
                .filter(pair -> !generated.contains(pair.live()))
                .flatMap(pair -> comparison.changes(pair.live(), pair.wanted()).stream())
                .toList();
        generated.around(new ColumnTypeChecks(live, keptChecks).around(altered)).forEach(this::changed);
        columns.added().stream()
                .filter(column -> column.generated().isPresent())
                .forEach(column -> changed(Additions.column(table, column)));
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

    private List<Change> renamed(KeyMatching keys) {
        Map<String, String> constraints = new LinkedHashMap<>();
        keys.renamedConstraints()
                .forEach(pair -> constraints.put(
                        pair.live().name().orElseThrow(), pair.wanted().name().orElseThrow()));
        Map<String, String> indexes = new LinkedHashMap<>();
        keys.renamedIndexes()
                .forEach(pair -> indexes.put(
                        pair.live().name().orElseThrow(), pair.wanted().name().orElseThrow()));
        List<Change> renamed = new ArrayList<>();
        renamed.addAll(new Renames(
                        constraints,
                        (from, to) -> "name of constraint " + from + " on " + table + " -> " + to,
                        (from, to) -> new RenameConstraint(table, from, to))
                .changes());
        renamed.addAll(new Renames(
                        indexes,
                        (from, to) -> "name of index " + from + " on " + table + " -> " + to,
                        (from, to) -> new RenameIndex(table, from, to))
                .changes());
        return renamed;
    }

    private static Change change(String subject, Operation up, Operation down) {
        return new Change(Change.Kind.CHANGED, subject, List.of(up), List.of(down));
    }

    private void changed(Change change) {
        changes.add(Phase.TABLE_CHANGED, change);
    }
}
