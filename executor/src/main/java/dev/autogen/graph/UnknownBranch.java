package dev.autogen.graph;

import dev.autogen.AutogenException;
import java.util.Collection;
import java.util.List;

/** Neither a label nor a revision is called what was typed before an {@code @}. */
public final class UnknownBranch extends AutogenException {

    private static final long serialVersionUID = 1L;

    /** More than a few are a list, not a hint. */
    private static final int MOST = 10;

    private final String branch;

    UnknownBranch(String branch, Collection<String> labels) {
        super("no such branch: '" + branch + "'", fix(labels.stream().sorted().toList()));
        this.branch = branch;
    }

    public String branch() {
        return branch;
    }

    private static String fix(List<String> labels) {
        if (labels.isEmpty()) {
            return "no revision has a branch label: write the id of a revision of the branch before the @";
        }
        String more = labels.size() > MOST ? ", ..." : "";
        return "write a branch label before the @ ("
                + String.join(", ", labels.subList(0, Math.min(MOST, labels.size()))) + more
                + "), or the id of a revision of the branch";
    }
}
