package dev.autogen.graph;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Ids that more than one revision has. */
public final class DuplicateRevisions extends AutogenException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // the JDK's immutable collections are serializable
    private final Map<String, List<String>> origins;

    /**
     * @param origins the files or classes of each such id
     */
    DuplicateRevisions(Map<String, List<String>> origins) {
        super(
                "revision id used twice: "
                        + origins.entrySet().stream()
                                .map(entry -> entry.getKey() + " in " + String.join(" and ", entry.getValue()))
                                .collect(Collectors.joining("\n    ")),
                "give all but one of them an id of its own, or delete the copies");
        this.origins = Map.copyOf(origins);
    }

    /** Returns the files or classes of each id that stands more than once. */
    public Map<String, List<String>> origins() {
        return origins;
    }
}
