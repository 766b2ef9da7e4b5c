package dev.autogen.diff.compare;

import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Change;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Generated columns that are made anew because what they are made of changes: PostgreSQL alters neither their expression
 * (before version 17) nor the type of a column that one reads.
 */
final class GeneratedColumns {

    private final QualifiedName table;
    private final List<Pairs.Pair<Column>> remade;

    private GeneratedColumns(QualifiedName table, List<Pairs.Pair<Column>> remade) {
        this.table = table;
        this.remade = remade;
    }

    static GeneratedColumns of(QualifiedName table, List<Pairs.Pair<Column>> columns) {
        List<String> retyped = columns.stream()
                .filter(pair -> !pair.live().type().equals(pair.wanted().type())
                        || !pair.live().collation().equals(pair.wanted().collation()))
                .map(pair -> pair.live().name())
                .toList();
        return new GeneratedColumns(
                table, columns.stream().filter(pair -> isRemade(pair, retyped)).toList());
    }

    private static boolean isRemade(Pairs.Pair<Column> pair, List<String> retyped) {
        Column live = pair.live();
        Column wanted = pair.wanted();
        if (wanted.generated().isEmpty()) {
            // A stored one becomes a plain one and keeps its values; a virtual one has none.
            return live.generated().filter(Generated::isVirtual).isPresent();
        }
        return !live.generated().equals(wanted.generated()) || retyped.stream().anyMatch(name -> reads(live, name));
    }

    private static boolean reads(Column generated, String column) {
        return generated
                .generated()
                .filter(value -> CheckColumns.mentions(value.expression(), column))
                .isPresent();
    }

    /** Returns the changes that make the generated columns which read one of the columns, each before what hangs on it. */
    static List<Change> reading(Table table, List<String> columns) {
        Set<String> readers = table.columns().stream()
                .filter(column -> columns.stream().anyMatch(name -> reads(column, name)))
                .map(Column::name)
                .collect(Collectors.toSet());
        List<Change> changes = new ArrayList<>();
        table.columns().stream()
                .filter(column -> readers.contains(column.name()))
                .forEach(column -> changes.add(Additions.column(table.name(), column)));
        table.constraints().stream()
                .filter(constraint -> ColumnDependents.hangs(constraint, readers))
                .forEach(constraint -> changes.add(Additions.constraint(table.name(), constraint)));
        table.indexes().stream()
                .filter(index -> ColumnDependents.hangs(index, readers))
                .forEach(index -> changes.add(Additions.index(table.name(), index)));
        return changes;
    }

    boolean contains(Column column) {
        return names().contains(column.name());
    }

    Set<String> names() {
        return remade.stream().map(pair -> pair.live().name()).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the changes; those of types that a generated column reads as one change with its making in it. */
    List<Change> around(List<Change> changes) {
        List<Change> result = new ArrayList<>();
        List<Change> merged = new ArrayList<>();
        changes.forEach(change -> (isUnderneath(change) ? merged : result).add(change));
        if (merged.isEmpty()) {
            remade.forEach(pair -> result.add(changed(List.of(pair), List.of())));
        } else {
            result.add(changed(remade, merged));
        }
        return result;
    }

    private boolean isUnderneath(Change change) {
        return Stream.concat(change.up().stream(), change.down().stream())
                .flatMap(operation -> retyped(operation).stream())
                .anyMatch(column ->
                        remade.stream().anyMatch(pair -> reads(pair.live(), column) || reads(pair.wanted(), column)));
    }

    private static Optional<String> retyped(Operation operation) {
        return operation instanceof AlterColumn alter
                        && alter.changes().stream().anyMatch(Retyped::isRetyping)
                ? Optional.of(alter.column())
                : Optional.empty();
    }

    private Change changed(List<Pairs.Pair<Column>> pairs, List<Change> between) {
        List<Operation> up = new ArrayList<>();
        List<Operation> down = new ArrayList<>();
        pairs.forEach(pair -> up.addAll(Additions.column(table, pair.live()).down()));
        pairs.forEach(pair -> down.addAll(Additions.column(table, pair.wanted()).down()));
        between.forEach(change -> up.addAll(change.up()));
        between.forEach(change -> down.addAll(change.down()));
        pairs.forEach(pair -> up.addAll(Additions.column(table, pair.wanted()).up()));
        pairs.forEach(pair -> down.addAll(Additions.column(table, pair.live()).up()));
        Stream<String> subjects = Stream.concat(
                between.stream().map(Change::subject),
                pairs.stream().map(pair -> "column " + table + "." + pair.live().name() + " generation"));
        List<Hazard> hazards =
                between.stream().flatMap(change -> change.hazards().stream()).toList();
        return new Change(Change.Kind.CHANGED, subjects.collect(Collectors.joining("; ")), up, down, hazards);
    }
}
