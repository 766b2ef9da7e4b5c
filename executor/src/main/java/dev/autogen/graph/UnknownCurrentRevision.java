package dev.autogen.graph;

import dev.autogen.AutogenException;
import java.util.List;

/** The database has been brought to revisions whose files are not here. */
public final class UnknownCurrentRevision extends AutogenException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // the JDK's immutable collections are serializable
    private final List<String> ids;

    UnknownCurrentRevision(List<String> ids) {
        super(
                "the database is at " + String.join(", ", ids) + ", which no revision file has",
                "add the missing revision files, from the branch or the version that upgraded this database");
        this.ids = List.copyOf(ids);
    }

    public List<String> ids() {
        return ids;
    }
}
