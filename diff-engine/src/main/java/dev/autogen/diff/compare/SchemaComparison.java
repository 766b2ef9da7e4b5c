package dev.autogen.diff.compare;

import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.Change;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares what a database holds with what is wanted of it. */
public final class SchemaComparison {

    private final Schema live;
    private final Schema wanted;
    private final EnumComparison enums;
    private final NewNames names;
    private final ChangeList changes = new ChangeList();

    private SchemaComparison(Schema live, Schema wanted, EnumComparison enums, NamingConvention convention) {
        this.live = live;
        this.wanted = wanted;
        this.enums = enums;
        this.names = new NewNames(live, wanted, convention);
    }

    /**
     * Returns the changes that turn {@code live} into {@code wanted}, in an order in which they run; none where there is
     * nothing to do.
     *
     * @param wanted in one spelling with {@code live} wherever both mean the same
     */
    public static List<Change> between(Schema live, Schema wanted) {
        return between(live, wanted, Map.of());
    }

    /**
     * Does so where enums have casts, which must go and come with their enum.
     *
     * @param casts the changes that make the casts of the live enums
     */
    public static List<Change> between(Schema live, Schema wanted, Map<QualifiedName, List<Change>> casts) {
        return between(live, wanted, casts, NamingConvention.OF_POSTGRES);
    }

    /**
     * Does so where somebody has names of his own for what nobody named.
     *
     * @param casts the changes that make the casts of the live enums
     */
    public static List<Change> between(
            Schema live, Schema wanted, Map<QualifiedName, List<Change>> casts, NamingConvention convention) {
        SchemaComparison comparison = new SchemaComparison(live, wanted, new EnumComparison(live, casts), convention);
        comparison.namespaces();
        comparison.enumTypes();
        comparison.sequences();
        comparison.tables();
        return comparison.changes.inOrder();
    }

    private void namespaces() {
        for (String name : wanted.namespaces()) {
            if (!live.namespaces().contains(name)) {
                changes.add(Phase.NAMESPACE_ADDED, Additions.namespace(name));
            }
        }
        // A namespace that only the database has is never dropped: it is read because something wanted is in it.
    }

    private void enumTypes() {
        Pairs<QualifiedName, EnumType> pairs = Pairs.of(live.enumTypes(), wanted.enumTypes(), EnumType::name);
        pairs.added().forEach(type -> changes.add(Phase.ENUM_ADDED, Additions.enumType(type)));
        pairs.removed().forEach(type -> changes.add(Phase.ENUM_REMOVED, enums.removed(type)));
        for (Pairs.Pair<EnumType> pair : pairs.common()) {
            enums.change(pair.live(), pair.wanted()).ifPresent(change -> changes.add(Phase.ENUM_CHANGED, change));
        }
    }

    private void sequences() {
        Pairs<QualifiedName, Sequence> pairs = Pairs.of(live.sequences(), wanted.sequences(), Sequence::name);
        for (Sequence sequence : pairs.added()) {
            if (sequence.ownedBy().isEmpty() || ownerExists(sequence.ownedBy().get())) {
                changes.add(Phase.SEQUENCE_ADDED, Additions.sequence(sequence));
            }
        }
        for (Sequence sequence : pairs.removed()) {
            // A sequence that a column owns comes and goes with its column.
            if (sequence.ownedBy().isEmpty()) {
                changes.add(Phase.SEQUENCE_REMOVED, Additions.sequence(sequence).reversed());
            }
        }
        pairs.common().forEach(pair -> sequence(pair.live(), pair.wanted()));
    }

    private boolean ownerExists(Sequence.Owner owner) {
        return live.table(owner.table())
                .flatMap(table -> table.column(owner.column()))
                .isPresent();
    }

    private void sequence(Sequence current, Sequence target) {
        // Nobody but PostgreSQL's serial chose the type and the owner of an owned sequence.
        Sequence comparable = current.ownedBy().isPresent()
                ? new Sequence(current.name(), current.type(), target.options(), current.ownedBy())
                : target;
        if (!current.equals(comparable)) {
            changes.add(
                    Phase.SEQUENCE_CHANGED,
                    new Change(
                            Change.Kind.CHANGED,
                            "sequence " + current.name(),
                            List.of(new AlterSequence(current, comparable)),
                            List.of(new AlterSequence(comparable, current))));
        }
    }

    private void tables() {
        Pairs<QualifiedName, Table> pairs = Pairs.of(live.tables(), wanted.tables(), Table::name);
        Map<QualifiedName, Table> liveTables = live.tables().stream()
                .collect(Collectors.toMap(Table::name, Function.identity(), (first, second) -> first, TreeMap::new));
        pairs.removed().forEach(names::release);
        added(TableCreation.of(names.complete(pairs.added()), liveTables));
        Pairs.Pair<Schema> schemas = new Pairs.Pair<>(live, wanted);
        for (Pairs.Pair<Table> pair : pairs.common()) {
            new TableComparison(schemas, pair, names, changes).compare();
        }
        removed(TableCreation.of(pairs.removed(), Map.of()));
    }

    private void added(TableCreation creation) {
        creation.tables()
                .forEach(change ->
                        changes.add(Phase.TABLE_ADDED, OwnedSequences.broughtAlong(change, wanted.sequences())));
        creation.foreignKeys().forEach(change -> changes.add(Phase.FOREIGN_KEY_ADDED, change));
    }

    private void removed(TableCreation creation) {
        List<Change> foreignKeys = new ArrayList<>(creation.foreignKeys());
        Collections.reverse(foreignKeys);
        foreignKeys.forEach(change -> changes.add(Phase.FOREIGN_KEY_REMOVED, change.reversed()));
        List<Change> tables = new ArrayList<>(creation.tables());
        Collections.reverse(tables);
        tables.forEach(change -> changes.add(
                Phase.TABLE_REMOVED,
                OwnedSequences.broughtAlong(change, live.sequences()).reversed()));
    }
}
