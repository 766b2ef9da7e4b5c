package dev.autogen.codegen.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Decides which layer a box is in. The layers to the left hold what an arc leads to. */
final class Layers {

    /** Of a layer that is full: higher would make a picture that is a tower. */
    private static final double ASPECT = 1.2;

    private final List<Box> boxes;
    private final List<List<Integer>> targets;

    private Layers(List<Box> boxes, List<List<Integer>> targets) {
        this.boxes = boxes;
        this.targets = targets;
    }

    /** Returns the layer of each box, from 0 on. */
    static int[] of(List<Box> boxes, List<Arc> arcs) {
        List<List<Integer>> targets = new ArrayList<>();
        boxes.forEach(box -> targets.add(new ArrayList<>()));
        arcs.stream()
                .filter(arc -> arc.from() != arc.to())
                .forEach(arc -> targets.get(arc.from()).add(arc.to()));
        return new Layers(boxes, targets).layers();
    }

    /** As Coffman and Graham do: each one as far left as its targets and the height of the layer allow. */
    private int[] layers() {
        int limit = limit();
        int[] layer = new int[boxes.size()];
        Arrays.fill(layer, -1);
        List<Integer> heights = new ArrayList<>();
        for (int box : targetsFirst()) {
            int lowest = targets.get(box).stream()
                    .mapToInt(target -> layer[target] + 1)
                    .max()
                    .orElse(0);
            int chosen = Math.max(lowest, 0);
            int height = boxes.get(box).height() + Layout.GAP;
            while (chosen < heights.size() && heights.get(chosen) > 0 && heights.get(chosen) + height > limit) {
                chosen++;
            }
            while (heights.size() <= chosen) {
                heights.add(0);
            }
            heights.set(chosen, heights.get(chosen) + height);
            layer[box] = chosen;
        }
        return layer;
    }

    private int limit() {
        double area = boxes.stream()
                .mapToDouble(box -> (double) (box.width() + 2 * Layout.GAP) * (box.height() + Layout.GAP))
                .sum();
        return (int) Math.sqrt(area / ASPECT);
    }

    /** Returns the boxes, each behind those that its arcs lead to, but for arcs that close a circle. */
    private List<Integer> targetsFirst() {
        List<Integer> order = new ArrayList<>();
        boolean[] isSeen = new boolean[boxes.size()];
        for (int start = 0; start < boxes.size(); start++) {
            visit(start, isSeen, order);
        }
        return order;
    }

    private void visit(int start, boolean[] isSeen, List<Integer> order) {
        if (isSeen[start]) {
            return;
        }
        // Two entries a box: one to look at its targets, one behind them. No recursion: a chain may be long.
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        boolean[] isOpen = new boolean[boxes.size()];
        while (!open.isEmpty()) {
            int box = open.peek();
            if (isSeen[box]) {
                open.pop();
                if (isOpen[box]) {
                    isOpen[box] = false;
                    order.add(box);
                }
                continue;
            }
            isSeen[box] = true;
            isOpen[box] = true;
            targets.get(box).stream().filter(target -> !isSeen[target]).forEach(open::push);
        }
    }
}
