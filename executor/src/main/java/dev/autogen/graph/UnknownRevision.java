package dev.autogen.graph;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.stream.Collectors;

/** No revision has the id or the label that was typed, or an id that begins so. */
public final class UnknownRevision extends AutogenException {

    private static final long serialVersionUID = 1L;

    /** With fewer typed characters a typing error is likelier than a beginning (Alembic has the same number). */
    private static final int USEFUL_PREFIX = 4;

    private final String identifier;

    @SuppressWarnings("serial") // the JDK's immutable collections are serializable
    private final List<String> closeMatches;

    UnknownRevision(String identifier, List<RevisionEntry> closeMatches) {
        super(
                "no such revision or branch: '" + identifier + "'" + hint(identifier) + offer(closeMatches),
                fix(closeMatches));
        this.identifier = identifier;
        this.closeMatches = closeMatches.stream().map(RevisionEntry::id).toList();
    }

    public String identifier() {
        return identifier;
    }

    /** Returns the ids that look most like it, the closest first; empty where none does. */
    public List<String> closeMatches() {
        return closeMatches;
    }

    private static String hint(String identifier) {
        return identifier.length() < USEFUL_PREFIX
                ? "; please ensure at least four characters are present for partial revision identifier matches"
                : "";
    }

    private static String offer(List<RevisionEntry> closeMatches) {
        if (closeMatches.isEmpty()) {
            return "";
        }
        return closeMatches.stream().map(RevisionEntry::title).collect(Collectors.joining(", ", "; close to it: ", ""));
    }

    private static String fix(List<RevisionEntry> closeMatches) {
        return closeMatches.isEmpty()
                ? "choose an id that `autogen history` lists"
                : "did you mean " + closeMatches.get(0).id() + "?";
    }
}
