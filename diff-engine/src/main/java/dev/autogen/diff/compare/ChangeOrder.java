package dev.autogen.diff.compare;

import dev.autogen.schema.DatabaseObject;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Changes in an order in which they run: the given one, but that an object is made after what it uses, and dropped before it.
 * Where changes wait for each other the first one goes on.
 */
final class ChangeOrder {

    private final List<ObjectChange> given;
    private final ChangeNeeds needs;
    private final Map<DatabaseObject, List<Integer>> positions = new HashMap<>();
    private final List<List<Integer>> followers = new ArrayList<>();
    private final List<List<Integer>> leaders = new ArrayList<>();
    private final BitSet waiting = new BitSet();
    private final int[] open;

    private ChangeOrder(List<ObjectChange> given, ChangeNeeds needs) {
        this.given = given;
        this.needs = needs;
        this.open = new int[given.size()];
    }

    static List<ObjectChange> of(List<ObjectChange> changes, ChangeNeeds needs) {
        ChangeOrder order = new ChangeOrder(changes, needs);
        order.connect();
        return order.sorted();
    }

    private void connect() {
        for (int position = 0; position < given.size(); position++) {
            followers.add(new ArrayList<>());
            leaders.add(new ArrayList<>());
            positions
                    .computeIfAbsent(ChangeNeeds.key(given.get(position).object()), key -> new ArrayList<>())
                    .add(position);
        }
        positions.values().forEach(this::chain);
        connectEnums();
        connectExtensions();
        connectDefaultPrivileges();
        for (int at = 0; at < given.size(); at++) {
            int position = at;
            ObjectChange change = given.get(position);
            boolean isDrop = change.effect() == Phase.Effect.DROPS;
            Set<DatabaseObject> used = isDrop ? needs.live(change) : needs.wanted(change);
            for (DatabaseObject object : used) {
                connect(position, isDrop, positions.getOrDefault(object, List.of()));
            }
            if (!isDrop) {
                needs.referenced(change).forEach(table -> connect(position, positions.getOrDefault(table, List.of())));
            }
        }
    }

    /**
     * A changed enum is swapped in all tables as they are at first, also in those that go; one that goes was used by tables as
     * they were.
     */
    private void connectEnums() {
        List<Integer> ofTables = positions(Phase::isOfTable);
        positions(Phase.ENUM_CHANGED::equals).forEach(type -> ofTables.forEach(table -> follow(type, table)));
        positions(Phase.ENUM_REMOVED::equals).forEach(type -> ofTables.forEach(table -> follow(table, type)));
    }

    /** What an extension has is used without a word of it: the operators of an index, the type of a column. */
    private void connectExtensions() {
        List<Integer> others = positions(phase -> phase == Phase.TABLE_CHANGED
                || phase.effect() == Phase.Effect.DROPS
                        && phase != Phase.EXTENSION_REMOVED
                        && phase != Phase.NAMESPACE_REMOVED);
        positions(Phase.EXTENSION_REMOVED::equals).forEach(each -> others.forEach(other -> follow(other, each)));
    }

    /** Those of what is made later hold for nothing that the other changes make, on neither way. */
    private void connectDefaultPrivileges() {
        List<Integer> removed = positions(Phase.DEFAULT_PRIVILEGES_REMOVED::equals);
        List<Integer> added = positions(Phase.DEFAULT_PRIVILEGES_ADDED::equals);
        List<Integer> others = positions(
                phase -> phase != Phase.DEFAULT_PRIVILEGES_REMOVED && phase != Phase.DEFAULT_PRIVILEGES_ADDED);
        others.forEach(other -> removed.forEach(each -> follow(each, other)));
        others.forEach(other -> added.forEach(each -> follow(other, each)));
    }

    private List<Integer> positions(Predicate<Phase> phase) {
        return IntStream.range(0, given.size())
                .filter(position -> phase.test(given.get(position).phase()))
                .boxed()
                .toList();
    }

    private boolean isSettled(int position, int other) {
        return given.get(position).phase().isOfTable() && given.get(other).phase() == Phase.ENUM_CHANGED;
    }

    private void connect(int position, List<Integer> ofReferenced) {
        for (int other : ofReferenced) {
            if (given.get(other).effect() == Phase.Effect.MAKES) {
                follow(other, position);
            }
        }
    }

    /** What is about one object stays in its order. */
    private void chain(List<Integer> ofObject) {
        for (int next = 1; next < ofObject.size(); next++) {
            follow(ofObject.get(next - 1), ofObject.get(next));
        }
    }

    private void connect(int position, boolean isDrop, List<Integer> ofUsed) {
        for (int other : ofUsed) {
            Phase.Effect effect = given.get(other).effect();
            if (isSettled(position, other)) {
                continue;
            }
            if (isDrop && effect != Phase.Effect.MAKES) {
                follow(position, other);
            } else if (!isDrop && effect != Phase.Effect.DROPS) {
                follow(other, position);
            }
        }
    }

    private void follow(int first, int second) {
        if (first != second) {
            followers.get(first).add(second);
            leaders.get(second).add(first);
            open[second]++;
        }
    }

    /** Takes the first of the changes that wait for nothing, again and again (Kahn's algorithm). */
    private List<ObjectChange> sorted() {
        List<ObjectChange> sorted = new ArrayList<>();
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int position = 0; position < given.size(); position++) {
            waiting.set(position);
            if (open[position] == 0) {
                ready.add(position);
            }
        }
        while (!waiting.isEmpty()) {
            int position = ready.isEmpty() ? firstOfCycle() : ready.remove();
            if (!waiting.get(position)) {
                continue;
            }
            waiting.clear(position);
            sorted.add(given.get(position));
            for (int follower : followers.get(position)) {
                open[follower]--;
                if (open[follower] == 0) {
                    ready.add(follower);
                }
            }
        }
        return sorted;
    }

    /** Whatever waits for something that waits: going on from one to the next comes back to where it was. */
    private int firstOfCycle() {
        List<Integer> path = new ArrayList<>();
        BitSet seen = new BitSet();
        int position = waiting.nextSetBit(0);
        while (!seen.get(position)) {
            seen.set(position);
            path.add(position);
            position = leaders.get(position).stream()
                    .filter(waiting::get)
                    .findFirst()
                    .orElse(position);
        }
        return Collections.min(path.subList(path.indexOf(position), path.size()));
    }
}
