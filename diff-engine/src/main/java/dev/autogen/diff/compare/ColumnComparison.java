package dev.autogen.diff.compare;

import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Change;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The differences between two columns of one name. */
final class ColumnComparison {

    private final QualifiedName table;
    private final List<Sequence> sequences;

    ColumnComparison(QualifiedName table, List<Sequence> sequences) {
        this.table = table;
        this.sequences = sequences;
    }

    List<Change> changes(Column live, Column given) {
        Column wanted = withoutNoise(live, given);
        if (PlainPart.of(live).equals(wanted)) {
            return List.of();
        }
        if (!live.generated().equals(wanted.generated())) {
            return List.of(settled(live, wanted));
        }
        Column after = Retyped.from(live, wanted);
        return List.of(changed(
                subject(live) + " " + describe(live, wanted), operations(live, after), operations(after, live)));
    }

    private List<Operation> operations(Column from, Column to) {
        List<ColumnChange> difference = difference(from, to);
        return difference.isEmpty() ? List.of() : List.of(new AlterColumn(table, from.name(), difference));
    }

    /**
     * Leaves out what nobody asked for: {@code serial} gives numbers as well as an identity does, and harms nobody who
     * takes them from the sequence himself.
     */
    private Column withoutNoise(Column live, Column wanted) {
        if (OwnedSequences.isSerial(table, live, sequences)
                && wanted.defaultSql().isEmpty()) {
            return wanted.withIdentity(Optional.empty()).withDefaultSql(live.defaultSql());
        }
        return wanted;
    }

    /** A generated column that becomes a plain one keeps its values; only the way back makes it anew. */
    private Change settled(Column live, Column wanted) {
        List<ColumnChange> difference = new ArrayList<>();
        difference.add(new ColumnChange.Expression(live.generated().orElseThrow(), Optional.empty()));
        difference.addAll(difference(live, wanted));
        List<Operation> up = List.of(new AlterColumn(table, live.name(), difference));
        Change addition = Additions.column(table, live);
        List<Operation> down = new ArrayList<>(addition.down());
        down.addAll(addition.up());
        return changed(subject(live) + " generation", up, down);
    }

    private static List<ColumnChange> difference(Column from, Column to) {
        List<ColumnChange> changes = new ArrayList<>();
        if (!from.type().equals(to.type())) {
            changes.add(new ColumnChange.Type(
                    from.type(), to.type(), TypeConversion.using(from.name(), from.type(), to.type())));
        }
        // A new type comes with its own collation, so one that stays has to be said again.
        if (!from.collation().equals(to.collation())
                || (!changes.isEmpty() && to.collation().isPresent())) {
            changes.add(new ColumnChange.Collation(to.type(), from.collation(), to.collation()));
        }
        changes.addAll(Retyped.storage(from, to));
        if (!from.defaultSql().equals(to.defaultSql())) {
            changes.add(new ColumnChange.Default(from.defaultSql(), to.defaultSql()));
        }
        if (!from.identity().equals(to.identity())) {
            changes.add(new ColumnChange.IdentityChange(from.identity(), to.identity()));
        }
        if (from.isNotNull() != to.isNotNull()) {
            changes.add(new ColumnChange.NotNull(to.isNotNull()));
        }
        if (!from.comment().equals(to.comment())) {
            changes.add(new ColumnChange.Comment(from.comment(), to.comment()));
        }
        return changes;
    }

    private static String describe(Column from, Column to) {
        List<String> parts = new ArrayList<>();
        if (!from.type().equals(to.type())) {
            parts.add("type " + from.type().sql() + " -> " + to.type().sql());
        }
        if (!from.defaultSql().equals(to.defaultSql())) {
            parts.add("default " + from.defaultSql().orElse("none") + " -> "
                    + to.defaultSql().orElse("none"));
        }
        if (!from.identity().equals(to.identity())) {
            parts.add("identity " + IdentityWords.of(from.identity(), to.identity()));
        }
        if (from.isNotNull() != to.isNotNull()) {
            parts.add(to.isNotNull() ? "nullable -> not null" : "not null -> nullable");
        }
        if (!from.comment().equals(to.comment())) {
            parts.add("comment");
        }
        if (!from.collation().equals(to.collation())) {
            parts.add(
                    "collation " + from.collation().map(QualifiedName::toString).orElse("default") + " -> "
                            + to.collation().map(QualifiedName::toString).orElse("default"));
        }
        return String.join(", ", parts);
    }

    private String subject(Column column) {
        return "column " + table + "." + column.name();
    }

    private static Change changed(String subject, List<Operation> up, List<Operation> down) {
        return new Change(Change.Kind.CHANGED, subject, up, down);
    }
}
