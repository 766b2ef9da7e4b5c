package dev.autogen.graph;

import dev.autogen.AutogenException;
import java.util.List;

/** The database has been brought to revisions whose files are not here. */
public final class UnknownCurrentRevision extends AutogenException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // the JDK's immutable collections are serializable
    private final List<String> ids;

    private UnknownCurrentRevision(List<String> ids, String fix) {
        super("the database is at " + String.join(", ", ids) + ", which no revision file has", fix);
        this.ids = List.copyOf(ids);
    }

    static UnknownCurrentRevision beforeRun(List<String> ids) {
        return new UnknownCurrentRevision(
                ids, "add the missing revision files, from the branch or the version that upgraded this database");
    }

    /** One whose fix forgets the rows: a stamp says where the database is whatever was noted before. */
    static UnknownCurrentRevision beforeStamp(List<String> ids) {
        return new UnknownCurrentRevision(
                ids, "add the missing revision files, or forget what is noted with `autogen stamp --purge`");
    }

    public List<String> ids() {
        return ids;
    }
}
