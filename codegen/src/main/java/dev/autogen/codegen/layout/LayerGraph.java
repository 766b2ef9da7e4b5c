package dev.autogen.codegen.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The nodes of each layer in their order, with one node more for each layer that arcs to the same box pass through: so they
 * get a place between the boxes, and take it together.
 *
 * @param layers the nodes of each layer, from left to right, and in each from top to bottom; this is what is changed
 * @param nodes boxes first, in their order
 * @param chains the nodes that an arc goes through, both ends included; the box alone where it leads back to itself
 */
record LayerGraph(List<List<Integer>> layers, List<Node> nodes, List<List<Integer>> chains) {

    /** High enough to tell the arcs that pass from each other. */
    private static final int PASSAGE_HEIGHT = 10;

    /**
     * A box, or the passage of arcs.
     *
     * @param left nodes of the layer to the left that an arc leads to
     * @param right nodes of the layer to the right
     */
    record Node(Box size, int layer, boolean isPassage, List<Integer> left, List<Integer> right) {

        Node(Box size, int layer, boolean isPassage) {
            this(size, layer, isPassage, new ArrayList<>(), new ArrayList<>());
        }
    }

    /** What arcs share: where they lead, from which side, and the layer that they pass. */
    private record Passage(int to, int step, int layer) {}

    static LayerGraph of(List<Box> boxes, List<Arc> arcs) {
        int[] layer = Layers.of(boxes, arcs);
        LayerGraph graph = new LayerGraph(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int box = 0; box < boxes.size(); box++) {
            graph.add(new Node(boxes.get(box), layer[box], false));
        }
        Map<Passage, Integer> passages = new HashMap<>();
        arcs.forEach(arc -> graph.chains.add(graph.chain(arc, passages)));
        return graph;
    }

    private int add(Node node) {
        while (layers.size() <= node.layer()) {
            layers.add(new ArrayList<>());
        }
        nodes.add(node);
        layers.get(node.layer()).add(nodes.size() - 1);
        return nodes.size() - 1;
    }

    private List<Integer> chain(Arc arc, Map<Passage, Integer> passages) {
        List<Integer> chain = new ArrayList<>(List.of(arc.from()));
        int first = nodes.get(arc.from()).layer();
        int last = nodes.get(arc.to()).layer();
        int step = Integer.signum(last - first);
        for (int layer = first + step; step != 0 && layer != last; layer += step) {
            Node node = new Node(new Box(0, PASSAGE_HEIGHT), layer, true);
            chain.add(passages.computeIfAbsent(new Passage(arc.to(), step, layer), passage -> add(node)));
        }
        if (arc.from() != arc.to()) {
            chain.add(arc.to());
        }
        for (int i = 1; i < chain.size() && step != 0; i++) {
            connect(chain.get(step < 0 ? i : i - 1), chain.get(step < 0 ? i - 1 : i));
        }
        return chain;
    }

    private void connect(int left, int right) {
        nodes.get(left).right().add(right);
        nodes.get(right).left().add(left);
    }
}
