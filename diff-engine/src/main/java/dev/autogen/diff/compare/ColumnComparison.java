package dev.autogen.diff.compare;

import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Change;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.Hazard;
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
        if (PlainPart.of(live).equals(PlainPart.of(wanted))) {
            return List.of();
        }
        if (!live.generated().equals(wanted.generated())) {
            return List.of(settled(live, wanted));
        }
        Column after = Retyped.from(live, wanted);
        List<Operation> up = operations(live, after);
        List<Operation> down = operations(after, live);
        List<Hazard> hazards = new ArrayList<>(decisions(up, live, after));
        hazards.addAll(decisions(down, after, live));
        return List.of(
                new Change(Change.Kind.CHANGED, subject(live) + " " + describe(live, wanted), up, down, hazards));
    }

    private List<Operation> operations(Column from, Column to) {
        List<ColumnChange> difference = difference(from, to);
        return difference.isEmpty() ? List.of() : List.of(new AlterColumn(table, from.name(), difference));
    }

    /** What the reader of a conversion must decide. */
    private List<Hazard> decisions(List<Operation> operations, Column from, Column to) {
        Optional<String> decision = from.type().equals(to.type())
                ? Optional.empty()
                : conversion(from, to).decision();
        return operations.stream()
                .flatMap(operation -> decision.map(text -> new Hazard(operation, text)).stream())
                .toList();
    }

    private Conversion conversion(Column from, Column to) {
        return TypeConversion.of(table.toString(), from.name(), from.type(), to.type());
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
        return new Change(Change.Kind.CHANGED, subject(live) + " generation", up, down, decisions(up, live, wanted));
    }

    private List<ColumnChange> difference(Column from, Column to) {
        List<ColumnChange> changes = new ArrayList<>();
        boolean isConverted = false;
        if (!from.type().equals(to.type())) {
            Optional<String> using = conversion(from, to).using();
            isConverted = using.isPresent();
            changes.add(new ColumnChange.Type(from.type(), to.type(), using));
        }
        // A new type comes with its own collation, so one that stays has to be said again.
        if (!from.collation().equals(to.collation())
                || (!changes.isEmpty() && to.collation().isPresent())) {
            changes.add(new ColumnChange.Collation(to.type(), from.collation(), to.collation()));
        }
        changes.addAll(Retyped.storage(from, to));
        // What values need an expression for, PostgreSQL cannot do with a default.
        if (!from.defaultSql().equals(to.defaultSql())
                || (isConverted && to.defaultSql().isPresent())) {
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
}
