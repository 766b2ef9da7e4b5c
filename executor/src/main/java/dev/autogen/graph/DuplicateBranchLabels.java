package dev.autogen.graph;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Labels that more than one revision has. */
public final class DuplicateBranchLabels extends AutogenException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // the JDK's immutable collections are serializable
    private final Map<String, List<String>> revisions;

    DuplicateBranchLabels(Map<String, List<RevisionEntry>> owners) {
        super(
                "branch label used twice: "
                        + owners.entrySet().stream()
                                .map(owner -> "'" + owner.getKey() + "' by " + GraphCheck.places(owner.getValue()))
                                .collect(Collectors.joining("\n    ")),
                "leave the label to one of them: a branch has it from its first revision on");
        Map<String, List<String>> ids = new TreeMap<>();
        owners.forEach((label, entries) ->
                ids.put(label, entries.stream().map(RevisionEntry::id).sorted().toList()));
        this.revisions = Map.copyOf(ids);
    }

    /** Returns the ids of the revisions that have each such label. */
    public Map<String, List<String>> revisions() {
        return revisions;
    }
}
