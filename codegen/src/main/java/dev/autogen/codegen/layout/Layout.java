package dev.autogen.codegen.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Boxes in layers from left to right along their arcs, in the manner of Sugiyama: what belongs together lies together, no box
 * lies on another one, and no arc behind a box that it does not belong to. The same input gives the same layout.
 *
 * @param places the upper left corners of the boxes
 * @param bends of each arc, the points that it goes through between its boxes, beginning at {@link Arc#from}
 * @param width of all, without a margin
 */
public record Layout(List<Point> places, List<List<Point>> bends, int width, int height) {

    /** Between one box and the next: room for arcs to be told apart. */
    static final int GAP = 28;

    /** Pictures are wider than high, as screens are. */
    private static final double ASPECT = 1.5;

    public Layout {
        places = List.copyOf(places);
        bends = List.copyOf(bends);
    }

    public static Layout of(List<Box> boxes, List<Arc> arcs) {
        List<Island> islands = new ArrayList<>(islands(boxes, arcs));
        // High ones first, so that each row of islands is filled well; the sort keeps the order of equals.
        islands.sort(Comparator.comparing(Island::height).reversed());
        int rowWidth = rowWidth(islands);
        List<Point> places =
                new ArrayList<>(boxes.stream().map(box -> new Point(0, 0)).toList());
        List<List<Point>> bends =
                new ArrayList<>(arcs.stream().map(arc -> List.<Point>of()).toList());
        int x = 0;
        int y = 0;
        int rowHeight = 0;
        int width = 0;
        for (Island island : islands) {
            if (x > 0 && x + island.width() > rowWidth) {
                y += rowHeight + GAP;
                x = 0;
                rowHeight = 0;
            }
            island.put(new Point(x, y), places, bends);
            width = Math.max(width, x + island.width());
            rowHeight = Math.max(rowHeight, island.height());
            x += island.width() + GAP;
        }
        return new Layout(places, bends, width, y + rowHeight);
    }

    private static int rowWidth(List<Island> islands) {
        double area = islands.stream()
                .mapToDouble(island -> (double) (island.width() + GAP) * (island.height() + GAP))
                .sum();
        int widest = islands.stream().mapToInt(Island::width).max().orElse(0);
        return Math.max(widest, (int) Math.sqrt(area * ASPECT));
    }

    /** Returns the parts that no arc connects, in the order of their first boxes. */
    private static List<Island> islands(List<Box> boxes, List<Arc> arcs) {
        int[] leader = IntStream.range(0, boxes.size()).toArray();
        for (Arc arc : arcs) {
            leader[leader(leader, arc.from())] = leader(leader, arc.to());
        }
        TreeMap<Integer, List<Integer>> members = new TreeMap<>();
        for (int box = 0; box < boxes.size(); box++) {
            members.computeIfAbsent(leader(leader, box), first -> new ArrayList<>())
                    .add(box);
        }
        return members.values().stream()
                .sorted(Comparator.comparing(numbers -> numbers.get(0)))
                .map(numbers -> Island.of(boxes, arcs, numbers))
                .toList();
    }

    private static int leader(int[] leader, int box) {
        int found = box;
        while (leader[found] != found) {
            leader[found] = leader[leader[found]];
            found = leader[found];
        }
        return found;
    }
}
