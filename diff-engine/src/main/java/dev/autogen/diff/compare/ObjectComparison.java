package dev.autogen.diff.compare;

import dev.autogen.operation.Change;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares the objects of any kind. */
final class ObjectComparison {

    private final Pairs.Pair<Schema> schemas;
    private final Remade remade;
    private final Doomed doomed;
    private final ChangeList changes;

    ObjectComparison(Pairs.Pair<Schema> schemas, Remade remade, ChangeList changes) {
        this.schemas = schemas;
        this.remade = remade;
        this.doomed = Doomed.of(schemas.live(), schemas.wanted());
        this.changes = changes;
    }

    <T> void compare(ComparedKind<T> kind) {
        Pairs<DatabaseObject, T> pairs = Pairs.of(kind.in(schemas.live()), kind.in(schemas.wanted()), kind::object);
        for (T value : pairs.added()) {
            if (!kind.comesAlong(value, remade)) {
                add(kind.phases(value).added(), kind.object(value), added(kind, value));
            }
        }
        for (T value : pairs.removed()) {
            if (!kind.goesAlong(value, remade)) {
                add(kind.phases(value).removed(), kind.object(value), removed(kind, value));
            }
        }
        pairs.common().forEach(pair -> compare(kind, pair));
    }

    /** Somebody has to write anew what reads something that goes. */
    private <T> Change removed(ComparedKind<T> kind, T value) {
        Change removal = added(kind, value).reversed();
        return doomed.cause(kind.object(value))
                .filter(cause -> !removal.up().isEmpty())
                .map(cause -> removal.withHazards(List.of(new Hazard(
                        removal.up().get(0),
                        "decide: " + kind.subject(value) + " uses " + cause
                                + ", which goes; write it anew without, or keep what it uses"))))
                .orElse(removal);
    }

    private static <T> Change added(ComparedKind<T> kind, T value) {
        return new Change(Change.Kind.ADDED, kind.subject(value), kind.make(value), kind.drop(value));
    }

    private <T> void compare(ComparedKind<T> kind, Pairs.Pair<T> pair) {
        DatabaseObject object = kind.object(pair.live());
        if (kind.goesAlong(pair.live(), remade)) {
            return;
        }
        if (remade.contains(object)) {
            remake(kind, pair, object);
        } else if (!pair.live().equals(pair.wanted())) {
            List<Operation> up = alteration(kind, pair.live(), pair.wanted());
            List<Operation> down = alteration(kind, pair.wanted(), pair.live());
            Change change = new Change(Change.Kind.CHANGED, kind.subject(pair.wanted()), up, down);
            add(kind.phases(pair.wanted()).changed(), object, change);
        }
    }

    private static <T> List<Operation> alteration(ComparedKind<T> kind, T from, T to) {
        return kind.alter(from, to).orElseThrow(() -> new AssertionError("not made anew: " + from + " to " + to));
    }

    /** What is between the two may change what the object uses. */
    private <T> void remake(ComparedKind<T> kind, Pairs.Pair<T> pair, DatabaseObject object) {
        String subject = kind.subject(pair.live());
        String why = remade.cause(object).map(cause -> ", since " + cause).orElse("");
        Substitution substitution = kind.substitution(pair, schemas);
        Change dropped = new Change(
                Change.Kind.CHANGED,
                subject + " goes" + why,
                joined(substitution.leaveLive(), kind.drop(pair.live())),
                joined(kind.make(pair.live()), substitution.enterLive()));
        Change made = new Change(
                Change.Kind.CHANGED,
                subject + " comes back",
                joined(kind.make(pair.wanted()), substitution.enterWanted()),
                joined(substitution.leaveWanted(), kind.drop(pair.wanted())));
        add(kind.phases(pair.live()).remade(), object, dropped);
        add(kind.phases(pair.wanted()).added(), object, made);
    }

    private static List<Operation> joined(List<Operation> first, List<Operation> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private void add(Phase phase, DatabaseObject object, Change change) {
        changes.add(phase, object, change);
    }

    /** Returns whether the object differs in a way that PostgreSQL cannot alter. */
    static <T> boolean mustBeRemade(ComparedKind<T> kind, Pairs.Pair<T> pair) {
        if (pair.live().equals(pair.wanted())) {
            return false;
        }
        Optional<List<Operation>> up = kind.alter(pair.live(), pair.wanted());
        return up.isEmpty() || kind.alter(pair.wanted(), pair.live()).isEmpty();
    }
}
