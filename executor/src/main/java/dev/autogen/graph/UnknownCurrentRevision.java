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

    /**
     * One for a database that is in the middle of revisions that were folded into one.
     *
     * @param replacing the revision that they are in now
     */
    static UnknownCurrentRevision within(List<String> ids, RevisionEntry replacing) {
        return new UnknownCurrentRevision(
                ids,
                "bring it to " + replacing.id() + " with the files as they were before autogen squash made "
                        + replacing.title() + " of them, then go on with these");
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
