package dev.autogen.graph;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.stream.Collectors;

/** One head was asked for, and there are several. */
public final class MultipleHeads extends AutogenException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // the JDK's immutable collections are serializable
    private final List<String> heads;

    /**
     * @param target what was typed, ending in {@code head} or {@code heads}
     */
    MultipleHeads(String target, List<RevisionEntry> heads) {
        super(
                "multiple head revisions are present for given target '" + target + "': "
                        + heads.stream().map(RevisionEntry::title).collect(Collectors.joining(", ")),
                target.endsWith("heads")
                        ? "name one of them"
                        : "name one of them, or '<branchname>@head' for the head of one branch, or '" + target
                                + "s' for all of them");
        this.heads = heads.stream().map(RevisionEntry::id).toList();
    }

    public List<String> heads() {
        return heads;
    }
}
