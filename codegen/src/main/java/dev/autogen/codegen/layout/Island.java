package dev.autogen.codegen.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Boxes that arcs connect, placed beside each other.
 *
 * @param boxes their numbers
 * @param places of these, in the same order
 * @param bends by the number of the arc
 */
record Island(List<Integer> boxes, List<Point> places, Map<Integer, List<Point>> bends, int width, int height) {

    static Island of(List<Box> boxes, List<Arc> arcs, List<Integer> members) {
        Map<Integer, Integer> own = new HashMap<>();
        members.forEach(member -> own.put(member, own.size()));
        List<Integer> numbers = new ArrayList<>();
        List<Arc> inner = new ArrayList<>();
        for (int arc = 0; arc < arcs.size(); arc++) {
            Integer from = own.get(arcs.get(arc).from());
            if (from != null) {
                numbers.add(arc);
                inner.add(new Arc(from, own.get(arcs.get(arc).to())));
            }
        }
        List<Box> sizes = members.stream().map(boxes::get).toList();
        LayerGraph graph = LayerGraph.of(sizes, inner);
        LayerOrder.improve(graph);
        LayerPlaces placed = LayerPlaces.of(graph);
        Map<Integer, List<Point>> bends = new HashMap<>();
        for (int arc = 0; arc < inner.size(); arc++) {
            bends.put(numbers.get(arc), placed.bends(arc));
        }
        return new Island(List.copyOf(members), placed.boxes(), bends, placed.width(), placed.height());
    }

    /** Enters all of it, moved to its own place. */
    void put(Point corner, List<Point> allPlaces, List<List<Point>> allBends) {
        for (int i = 0; i < boxes.size(); i++) {
            allPlaces.set(boxes.get(i), places.get(i).plus(corner));
        }
        bends.forEach((arc, points) ->
                allBends.set(arc, points.stream().map(corner::plus).toList()));
    }
}
