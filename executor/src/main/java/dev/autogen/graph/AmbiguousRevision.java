package dev.autogen.graph;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.stream.Collectors;

/** Several ids begin with what was typed. */
public final class AmbiguousRevision extends AutogenException {

    private static final long serialVersionUID = 1L;

    private final String prefix;

    @SuppressWarnings("serial") // the JDK's immutable collections are serializable
    private final List<String> candidates;

    AmbiguousRevision(String prefix, List<RevisionEntry> candidates) {
        super(
                "multiple revisions start with '" + prefix + "': "
                        + candidates.stream().map(RevisionEntry::title).collect(Collectors.joining(", ")),
                "type more characters of the id");
        this.prefix = prefix;
        this.candidates = candidates.stream().map(RevisionEntry::id).toList();
    }

    public String prefix() {
        return prefix;
    }

    public List<String> candidates() {
        return candidates;
    }
}
