package dev.autogen.diff.compare;

import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.Change;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compares what a database holds with what is wanted of it. */
public final class SchemaComparison {

    private final Surroundings surroundings;
    private final Schema live;
    private final Schema wanted;
    private final EnumComparison enums;
    private final NewNames names;
    private final ChangeList changes = new ChangeList();

    private SchemaComparison(Surroundings surroundings, NamingConvention convention) {
        this.surroundings = surroundings;
        this.live = surroundings.schemas().live();
        this.wanted = surroundings.schemas().wanted();
        this.enums = new EnumComparison(live, wanted, surroundings.casts());
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
        return between(live, wanted, casts, NamingConvention.OF_POSTGRES, Set.of());
    }

    /**
     * Does so where somebody has names of his own for what nobody named.
     *
     * @param casts the changes that make the casts of the live enums
     * @param alike the views that have the same columns on both sides, so that the one can be replaced by the other
     */
    public static List<Change> between(
            Schema live,
            Schema wanted,
            Map<QualifiedName, List<Change>> casts,
            NamingConvention convention,
            Set<QualifiedName> alike) {
        Surroundings surroundings = new Surroundings(new Pairs.Pair<>(live, wanted), casts, alike);
        return new SchemaComparison(surroundings, convention).changes();
    }

    private List<Change> changes() {
        namespaces();
        enumTypes();
        sequences();
        tables();
        others();
        return inOrder();
    }

    private void others() {
        List<ComparedKind<?>> kinds = ObjectKinds.of(surroundings);
        Remade remade = Remade.of(surroundings.schemas(), RemadeSeeds.of(surroundings.schemas(), kinds));
        ObjectComparison comparison = new ObjectComparison(surroundings.schemas(), remade, changes);
        kinds.forEach(comparison::compare);
    }

    private List<Change> inOrder() {
        Belongings before = new Belongings(live, separate(Phase.Effect.DROPS));
        Belongings after = new Belongings(wanted, separate(Phase.Effect.MAKES));
        Set<DatabaseObject> unsettled = new HashSet<>();
        for (ObjectChange change : changes.all()) {
            unsettled.addAll(after.made(after.with(change.change().up())));
            unsettled.addAll(before.made(before.with(change.change().down())));
        }
        new FactComparison(surroundings.schemas(), unsettled, changes).compare();
        return changes.inOrder(
                new ChangeNeeds(live, wanted),
                each -> each.isComplete() ? each.change() : completed(each.change(), before, after));
    }

    private static Change completed(Change change, Belongings before, Belongings after) {
        return new Change(
                change.kind(), change.subject(), after.with(change.up()), before.with(change.down()), change.hazards());
    }

    /** Returns what is made by a change of its own, and not together with what it belongs to. */
    private Set<DatabaseObject> separate(Phase.Effect effect) {
        return changes.all().stream()
                .filter(change -> change.effect() == effect || change.phase() == Phase.SECURITY_CHANGED)
                .map(ObjectChange::object)
                .collect(Collectors.toSet());
    }

    private void namespaces() {
        for (String name : wanted.namespaces()) {
            if (!live.namespaces().contains(name)) {
                changes.add(
                        Phase.NAMESPACE_ADDED,
                        new DatabaseObject(ObjectKind.SCHEMA, QualifiedName.of(name)),
                        Additions.namespace(name));
            }
        }
        // A namespace that only the database has is never dropped: it is read because something wanted is in it.
    }

    private void enumTypes() {
        Pairs<QualifiedName, EnumType> pairs = Pairs.of(live.enumTypes(), wanted.enumTypes(), EnumType::name);
        pairs.added()
                .forEach(type -> changes.add(Phase.ENUM_ADDED, ObjectNames.enumType(type), Additions.enumType(type)));
        pairs.removed()
                .forEach(type -> changes.add(Phase.ENUM_REMOVED, ObjectNames.enumType(type), enums.removed(type)));
        for (Pairs.Pair<EnumType> pair : pairs.common()) {
            enums.change(pair.live(), pair.wanted())
                    .ifPresent(change -> changes.add(Phase.ENUM_CHANGED, ObjectNames.enumType(pair.live()), change));
        }
    }

    private void sequences() {
        Pairs<QualifiedName, Sequence> pairs = Pairs.of(live.sequences(), wanted.sequences(), Sequence::name);
        for (Sequence sequence : pairs.added()) {
            if (sequence.ownedBy().isEmpty() || ownerExists(sequence.ownedBy().get())) {
                changes.add(Phase.SEQUENCE_ADDED, ObjectNames.sequence(sequence), Additions.sequence(sequence));
            }
        }
        for (Sequence sequence : pairs.removed()) {
            // A sequence that a column owns comes and goes with its column.
            if (sequence.ownedBy().isEmpty()) {
                changes.add(
                        Phase.SEQUENCE_REMOVED,
                        ObjectNames.sequence(sequence),
                        Additions.sequence(sequence).reversed());
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
                    ObjectNames.sequence(current),
                    new Change(
                            Change.Kind.CHANGED,
                            "sequence " + current.name(),
                            List.of(new AlterSequence(current, comparable)),
                            List.of(new AlterSequence(comparable, current))));
        }
    }

    private void tables() {
        // Enums come first, and some of what names a label changes with them.
        Schema afterEnums = enums.afterwards();
        Pairs<QualifiedName, Table> pairs = Pairs.of(afterEnums.tables(), wanted.tables(), Table::name);
        Map<QualifiedName, Table> standing = new TreeMap<>();
        pairs.removed().forEach(table -> standing.put(table.name(), table));
        pairs.common().forEach(pair -> standing.put(pair.live().name(), StandingKeys.of(pair.live(), pair.wanted())));
        pairs.removed().forEach(names::release);
        FamilyChanges added = FamilyChanges.of(wanted, names.complete(pairs.added()));
        added(TableCreation.of(added.others(), standing));
        families(added, false);
        ReplacedKeys replaced = ReplacedKeys.of(afterEnums, wanted);
        for (Pairs.Pair<Table> pair : pairs.common()) {
            new TableComparison(
                            surroundings.schemas(),
                            pair,
                            replaced,
                            names,
                            changes.of(pair.live().name()))
                    .compare();
        }
        FamilyChanges removed = FamilyChanges.of(afterEnums, pairs.removed());
        removed(TableCreation.of(removed.others(), Map.of()));
        families(removed, true);
    }

    private void families(FamilyChanges changesOf, boolean isRemoval) {
        List<Sequence> owned = (isRemoval ? live : wanted).sequences();
        for (List<Table> family : changesOf.families()) {
            Change change = OwnedSequences.broughtAlong(changesOf.addition(family, isRemoval), owned);
            changes.addComplete(
                    isRemoval ? Phase.TABLE_REMOVED : Phase.TABLE_ADDED,
                    ObjectNames.table(FamilyChanges.head(family).name()),
                    isRemoval ? change.reversed() : change);
            FamilyChanges.outerKeys(family).forEach((key, table) -> {
                Change ofKey = Additions.constraint(table, key);
                changes.add(
                        isRemoval ? Phase.FOREIGN_KEY_REMOVED : Phase.FOREIGN_KEY_ADDED,
                        ObjectNames.constraint(table, key),
                        isRemoval ? ofKey.reversed() : ofKey);
            });
        }
    }

    private void added(TableCreation creation) {
        creation.tables()
                .forEach((table, change) ->
                        changes.add(Phase.TABLE_ADDED, table, OwnedSequences.broughtAlong(change, wanted.sequences())));
        creation.foreignKeys().forEach((key, change) -> changes.add(Phase.FOREIGN_KEY_ADDED, key, change));
    }

    private void removed(TableCreation creation) {
        reversed(creation.foreignKeys())
                .forEach(entry -> changes.add(
                        Phase.FOREIGN_KEY_REMOVED,
                        entry.getKey(),
                        entry.getValue().reversed()));
        reversed(creation.tables())
                .forEach(entry -> changes.add(
                        Phase.TABLE_REMOVED,
                        entry.getKey(),
                        OwnedSequences.broughtAlong(entry.getValue(), live.sequences())
                                .reversed()));
    }

    private static List<Map.Entry<DatabaseObject, Change>> reversed(Map<DatabaseObject, Change> changes) {
        List<Map.Entry<DatabaseObject, Change>> reversed = new ArrayList<>(changes.entrySet());
        Collections.reverse(reversed);
        return reversed;
    }
}
