package dev.autogen.diff.rows;

import dev.autogen.diff.entity.OrdinalColumn;
import dev.autogen.sql.Quoting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Constants of one column that have another ordinal than before. One that has another name where the old one stood keeps its
 * number: it was renamed.
 *
 * @param old the constants in their old order
 */
record Renumbering(OrdinalColumn column, List<String> old) {

    Renumbering {
        old = List.copyOf(old);
    }

    /**
     * What an update does to the column.
     *
     * @param set stands behind {@code set}
     * @param where of the rows
     */
    record Assignment(String set, String where) {}

    boolean isEmpty() {
        return moved().isEmpty() && displaced().isEmpty();
    }

    Assignment up() {
        return assignment(moved(), displaced());
    }

    /** What was removed has no rows any more. */
    Assignment down() {
        Map<Integer, Integer> back = new LinkedHashMap<>();
        moved().forEach((from, to) -> back.put(to, from));
        // A constant that only the new order has holds a number that means another one in the old order.
        List<Integer> unknown = new ArrayList<>();
        List<String> constants = column.constants();
        for (int ordinal = 0; ordinal < constants.size(); ordinal++) {
            boolean isNew = !old.contains(constants.get(ordinal)) && !isRenamed(ordinal);
            if (isNew && ordinal < old.size()) {
                unknown.add(ordinal);
            }
        }
        return assignment(back, unknown);
    }

    /** Returns what is said of constants that are gone while others have their numbers. */
    Optional<String> removed() {
        List<String> gone = displaced().stream().map(old::get).toList();
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of("decide: what rows become that hold " + String.join(" or ", gone) + " in " + column.name()
                        + "; fails where there is one");
    }

    private Map<Integer, Integer> moved() {
        Map<Integer, Integer> moved = new LinkedHashMap<>();
        for (int ordinal = 0; ordinal < old.size(); ordinal++) {
            int now = column.constants().indexOf(old.get(ordinal));
            if (now >= 0 && now != ordinal) {
                moved.put(ordinal, now);
            }
        }
        return moved;
    }

    /** Old ordinals whose constant is gone, and which mean another constant now. */
    private List<Integer> displaced() {
        List<Integer> displaced = new ArrayList<>();
        for (int ordinal = 0; ordinal < old.size(); ordinal++) {
            boolean isGone = !column.constants().contains(old.get(ordinal));
            if (isGone && ordinal < column.constants().size() && !isRenamed(ordinal)) {
                displaced.add(ordinal);
            }
        }
        return displaced;
    }

    private boolean isRenamed(int ordinal) {
        return ordinal < old.size()
                && ordinal < column.constants().size()
                && !column.constants().contains(old.get(ordinal))
                && !old.contains(column.constants().get(ordinal));
    }

    /** A number without a meaning fails in the way of {@code TypeConversion}, with the number in PostgreSQL's message. */
    private Assignment assignment(Map<Integer, Integer> numbers, List<Integer> undecided) {
        String name = Quoting.identifier(column.column());
        StringBuilder set = new StringBuilder(name + " = case " + name);
        numbers.forEach(
                (from, to) -> set.append(" when ").append(from).append(" then ").append(to));
        undecided.forEach(from -> set.append(" when ")
                .append(from)
                .append(" then ('decide: ' || ")
                .append(name)
                .append(")::integer"));
        List<Integer> touched = new ArrayList<>(numbers.keySet());
        touched.addAll(undecided);
        String where = name + " in (" + touched.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
        return new Assignment(set + " else " + name + " end", where);
    }
}
