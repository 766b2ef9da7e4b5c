package dev.autogen.diff.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Steps in an order in which they run: the given one, but that what a step needs comes before it. Without recursion: a chain
 * of a thousand views must not end the stack.
 */
final class CreationOrder {

    private final List<CreationStep> given;
    private final Map<CreationStep.Name, Integer> positions = new HashMap<>();
    private final List<CreationStep> steps = new ArrayList<>();
    private final List<CreationStep> cycle = new ArrayList<>();

    private CreationOrder(List<CreationStep> given) {
        this.given = given;
    }

    static CreationOrder of(List<CreationStep> steps) {
        CreationOrder order = new CreationOrder(steps);
        order.sort();
        return order;
    }

    /** Returns the steps in their order; where there is a cycle, those that do not stand in it or behind it. */
    List<CreationStep> steps() {
        return steps;
    }

    /** Returns steps each of which needs the next one, and the last one the first; none where all have their order. */
    List<CreationStep> cycle() {
        return cycle;
    }

    /** Takes the first of the steps that need nothing more, again and again (Kahn's algorithm). */
    private void sort() {
        for (CreationStep step : given) {
            positions.put(step.name(), positions.size());
        }
        int[] open = new int[given.size()];
        Map<Integer, List<Integer>> waiting = new HashMap<>();
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int position = 0; position < given.size(); position++) {
            for (int needed : needed(position)) {
                waiting.computeIfAbsent(needed, key -> new ArrayList<>()).add(position);
                open[position]++;
            }
            if (open[position] == 0) {
                ready.add(position);
            }
        }
        while (!ready.isEmpty()) {
            int position = ready.remove();
            steps.add(given.get(position));
            for (int dependent : waiting.getOrDefault(position, List.of())) {
                open[dependent]--;
                if (open[dependent] == 0) {
                    ready.add(dependent);
                }
            }
        }
        if (steps.size() < given.size()) {
            findCycle();
        }
    }

    /** Returns the positions of what the step needs, but itself, in ascending order. */
    private List<Integer> needed(int position) {
        List<Integer> needed = new ArrayList<>();
        for (CreationStep.Name name : given.get(position).needs()) {
            Integer other = positions.get(name);
            if (other != null && other != position) {
                needed.add(other);
            }
        }
        Collections.sort(needed);
        return needed;
    }

    /** Whatever has no order needs something that has none: going on from one to the next comes back to where it was. */
    private void findCycle() {
        Set<Integer> done = new HashSet<>();
        steps.forEach(step -> done.add(positions.get(step.name())));
        Set<Integer> path = new LinkedHashSet<>();
        int position = 0;
        while (done.contains(position)) {
            position++;
        }
        while (path.add(position)) {
            position = needed(position).stream()
                    .filter(needed -> !done.contains(needed))
                    .findFirst()
                    .orElseThrow();
        }
        Deque<Integer> positionsOfCycle = new ArrayDeque<>(path);
        while (positionsOfCycle.element() != position) {
            positionsOfCycle.remove();
        }
        positionsOfCycle.forEach(each -> cycle.add(given.get(each)));
    }
}
