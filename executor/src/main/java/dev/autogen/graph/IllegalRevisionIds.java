package dev.autogen.graph;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.stream.Collectors;

/** Ids that could not be told from a target. */
public final class IllegalRevisionIds extends AutogenException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // the JDK's immutable collections are serializable
    private final List<String> ids;

    IllegalRevisionIds(List<RevisionEntry> entries) {
        super(
                "revision id refused: "
                        + entries.stream().map(IllegalRevisionIds::text).collect(Collectors.joining("\n    ")),
                "use letters, digits and underscores");
        this.ids = entries.stream().map(RevisionEntry::id).toList();
    }

    public List<String> ids() {
        return ids;
    }

    private static String text(RevisionEntry entry) {
        String where = " in " + entry.origin();
        if (entry.id().isEmpty()) {
            return "it is blank" + where;
        }
        if (RevisionIds.isReserved(entry.id())) {
            return "'" + entry.id() + "'" + where + " is a word of the commands";
        }
        return "character(s) " + RevisionIds.illegalCharacters(entry.id()) + " not allowed in revision identifier '"
                + entry.id() + "'" + where;
    }
}
