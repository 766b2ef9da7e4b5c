package dev.autogen.codegen.layout;

import java.util.ArrayList;
import java.util.List;

/** The places of the nodes of layers whose order is settled: each near its neighbours. */
final class LayerPlaces {

    /** There and back; later rounds move boxes by less than a unit. */
    private static final int ROUNDS = 8;

    /** Between a layer and the next, where the arcs turn. */
    private static final int LAYER_GAP = 72;

    private final LayerGraph graph;
    private final double[] middle;
    private final int[] layerX;
    private final int[] layerWidth;

    private LayerPlaces(LayerGraph graph) {
        this.graph = graph;
        this.middle = new double[graph.nodes().size()];
        this.layerX = new int[graph.layers().size()];
        this.layerWidth = new int[graph.layers().size()];
    }

    static LayerPlaces of(LayerGraph graph) {
        LayerPlaces places = new LayerPlaces(graph);
        places.columns();
        places.rows();
        return places;
    }

    private void columns() {
        int x = 0;
        for (int layer = 0; layer < layerX.length; layer++) {
            layerX[layer] = x;
            layerWidth[layer] = graph.layers().get(layer).stream()
                    .mapToInt(node -> graph.nodes().get(node).size().width())
                    .max()
                    .orElse(0);
            x += layerWidth[layer] + LAYER_GAP;
        }
    }

    private void rows() {
        for (List<Integer> layer : graph.layers()) {
            settle(layer, new double[layer.size()]);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int layer = 0; layer < layerX.length; layer++) {
                pull(graph.layers().get(layer));
            }
            for (int layer = layerX.length - 1; layer >= 0; layer--) {
                pull(graph.layers().get(layer));
            }
        }
        double top = Double.MAX_VALUE;
        for (int node = 0; node < middle.length; node++) {
            top = Math.min(top, middle[node] - half(node));
        }
        for (int node = 0; node < middle.length; node++) {
            middle[node] -= top;
        }
    }

    private void pull(List<Integer> layer) {
        double[] wanted = new double[layer.size()];
        for (int i = 0; i < wanted.length; i++) {
            LayerGraph.Node node = graph.nodes().get(layer.get(i));
            List<Integer> neighbours = new ArrayList<>(node.left());
            neighbours.addAll(node.right());
            wanted[i] = neighbours.stream()
                    .mapToDouble(neighbour -> middle[neighbour])
                    .average()
                    .orElse(middle[layer.get(i)]);
        }
        settle(layer, wanted);
    }

    /**
     * Moves each node as near to where it wants to be as those above and below allow: the least squares under that order,
     * found by pooling adjacent violators.
     */
    private void settle(List<Integer> layer, double[] wanted) {
        List<Pool> pools = new ArrayList<>();
        double offset = 0;
        for (int i = 0; i < wanted.length; i++) {
            offset += i == 0 ? 0 : distance(layer.get(i - 1), layer.get(i));
            pools.add(new Pool(wanted[i] - offset, 1));
            while (pools.size() > 1 && last(pools, 1).value() > last(pools, 0).value()) {
                Pool lower = pools.remove(pools.size() - 1);
                Pool upper = pools.remove(pools.size() - 1);
                pools.add(upper.with(lower));
            }
        }
        place(layer, pools);
    }

    private void place(List<Integer> layer, List<Pool> pools) {
        int i = 0;
        double offset = 0;
        for (Pool pool : pools) {
            for (int member = 0; member < pool.size(); member++) {
                offset += i == 0 ? 0 : distance(layer.get(i - 1), layer.get(i));
                middle[layer.get(i)] = pool.value() + offset;
                i++;
            }
        }
    }

    private static Pool last(List<Pool> pools, int before) {
        return pools.get(pools.size() - 1 - before);
    }

    private record Pool(double value, int size) {

        Pool with(Pool other) {
            int both = size + other.size;
            return new Pool((value * size + other.value * other.size) / both, both);
        }
    }

    /** Passages lie closer to each other than boxes do. */
    private double distance(int upper, int lower) {
        boolean isPassage =
                graph.nodes().get(upper).isPassage() && graph.nodes().get(lower).isPassage();
        return half(upper) + half(lower) + (isPassage ? 0 : Layout.GAP);
    }

    private double half(int node) {
        return graph.nodes().get(node).size().height() / 2.0;
    }

    /** Returns the upper left corners of the boxes. */
    List<Point> boxes() {
        List<Point> corners = new ArrayList<>();
        for (int node = 0; node < middle.length; node++) {
            LayerGraph.Node box = graph.nodes().get(node);
            if (!box.isPassage()) {
                corners.add(new Point(layerX[box.layer()], (int) Math.round(middle[node] - half(node))));
            }
        }
        return corners;
    }

    /** Returns two points for each layer that the arc passes: where it comes in and where it goes out. */
    List<Point> bends(int arc) {
        List<Integer> chain = graph.chains().get(arc);
        List<Point> points = new ArrayList<>();
        for (int i = 1; i < chain.size() - 1; i++) {
            int layer = graph.nodes().get(chain.get(i)).layer();
            boolean isLeftwards = layer < graph.nodes().get(chain.get(i - 1)).layer();
            int y = (int) Math.round(middle[chain.get(i)]);
            Point left = new Point(layerX[layer], y);
            Point right = new Point(layerX[layer] + layerWidth[layer], y);
            points.addAll(isLeftwards ? List.of(right, left) : List.of(left, right));
        }
        return points;
    }

    int width() {
        int last = layerX.length - 1;
        return layerX[last] + layerWidth[last];
    }

    int height() {
        double bottom = 0;
        for (int node = 0; node < middle.length; node++) {
            bottom = Math.max(bottom, middle[node] + half(node));
        }
        return (int) Math.ceil(bottom);
    }
}
