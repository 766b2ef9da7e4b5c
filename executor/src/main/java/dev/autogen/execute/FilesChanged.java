package dev.autogen.execute;

import dev.autogen.AutogenException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** Revisions that ran have other files now, so another database would get another schema from them. */
public final class FilesChanged extends AutogenException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // the JDK's immutable collections are serializable
    private final List<String> revisions;

    FilesChanged(List<ChangedRevision> changed) {
        super(
                "nothing ran: changed after it ran: "
                        + changed.stream()
                                .map(revision -> revision.entry().title() + " in "
                                        + revision.entry().origin() + ", which ran at "
                                        + revision.ranAt().truncatedTo(ChronoUnit.SECONDS))
                                .collect(Collectors.joining("\n    ")),
                "restore the file and write a new revision; or, where the change does nothing else, let it count with"
                        + " --allow-changed");
        this.revisions = changed.stream().map(revision -> revision.entry().id()).toList();
    }

    /** Returns the ids. */
    public List<String> revisions() {
        return revisions;
    }
}
