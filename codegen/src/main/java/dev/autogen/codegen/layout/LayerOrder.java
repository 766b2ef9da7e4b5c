package dev.autogen.codegen.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Orders each layer so that few arcs cross, by the barycentres of the neighbours. */
final class LayerOrder {

    /** After these many sweeps there and back pictures of real schemas no longer change. */
    private static final int SWEEPS = 12;

    private final LayerGraph graph;
    private final int[] position;

    private LayerOrder(LayerGraph graph) {
        this.graph = graph;
        this.position = new int[graph.nodes().size()];
    }

    static void improve(LayerGraph graph) {
        new LayerOrder(graph).improve();
    }

    private void improve() {
        graph.layers().forEach(this::passInTheMiddle);
        graph.layers().forEach(this::number);
        List<List<Integer>> best = copy();
        long fewest = crossings();
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            for (int layer = 1; layer < graph.layers().size(); layer++) {
                sort(graph.layers().get(layer), LayerGraph.Node::left);
            }
            for (int layer = graph.layers().size() - 2; layer >= 0; layer--) {
                sort(graph.layers().get(layer), LayerGraph.Node::right);
            }
            long crossings = crossings();
            if (crossings < fewest) {
                fewest = crossings;
                best = copy();
            }
        }
        for (int layer = 0; layer < best.size(); layer++) {
            graph.layers().set(layer, best.get(layer));
        }
    }

    /** Where nothing else decides: passages at the end of each layer would make stairs of the layers. */
    private void passInTheMiddle(List<Integer> layer) {
        List<Integer> order = new ArrayList<>(layer.stream()
                .filter(node -> !graph.nodes().get(node).isPassage())
                .toList());
        order.addAll(
                order.size() / 2,
                layer.stream()
                        .filter(node -> graph.nodes().get(node).isPassage())
                        .toList());
        layer.clear();
        layer.addAll(order);
    }

    private void number(List<Integer> layer) {
        for (int i = 0; i < layer.size(); i++) {
            position[layer.get(i)] = i;
        }
    }

    /** What has no neighbour there stays where it is. */
    private void sort(List<Integer> layer, Function<LayerGraph.Node, List<Integer>> neighbours) {
        double[] wanted = new double[position.length];
        layer.forEach(node -> wanted[node] = neighbours.apply(graph.nodes().get(node)).stream()
                .mapToInt(neighbour -> position[neighbour])
                .average()
                .orElse(position[node]));
        layer.sort(Comparator.comparingDouble(node -> wanted[node]));
        number(layer);
    }

    private long crossings() {
        long crossings = 0;
        for (List<Integer> layer : graph.layers()) {
            crossings += crossings(layer);
        }
        return crossings;
    }

    /** Counts pairs in the wrong order: what lies above on this side and below on the other. */
    private long crossings(List<Integer> layer) {
        List<Integer> ends = new ArrayList<>();
        for (int node : layer) {
            graph.nodes().get(node).right().stream()
                    .map(neighbour -> position[neighbour])
                    .sorted()
                    .forEach(ends::add);
        }
        int[] tree = new int[position.length + 2];
        long crossings = 0;
        for (int i = ends.size() - 1; i >= 0; i--) {
            for (int at = ends.get(i); at > 0; at -= at & -at) {
                crossings += tree[at];
            }
            for (int at = ends.get(i) + 1; at < tree.length; at += at & -at) {
                tree[at]++;
            }
        }
        return crossings;
    }

    private List<List<Integer>> copy() {
        List<List<Integer>> copy = new ArrayList<>();
        graph.layers().forEach(layer -> copy.add(new ArrayList<>(layer)));
        return copy;
    }
}
