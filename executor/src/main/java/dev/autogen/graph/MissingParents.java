package dev.autogen.graph;

import dev.autogen.AutogenException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Revisions that follow one that is not there. */
public final class MissingParents extends AutogenException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // the JDK's immutable collections are serializable
    private final List<Missing> missing;

    MissingParents(List<Missing> missing) {
        super(
                "missing parent revision: "
                        + missing.stream().map(Missing::text).collect(Collectors.joining("\n    ")),
                "add the file of the missing revision, or correct `revises`");
        this.missing = List.copyOf(missing);
    }

    public List<Missing> missing() {
        return missing;
    }

    /**
     * One reference to nothing.
     *
     * @param origin the file or class that has it
     */
    public record Missing(String parent, String revision, String origin) implements Serializable {

        private static final long serialVersionUID = 1L;

        public Missing {
            Objects.requireNonNull(parent, "parent is null");
            Objects.requireNonNull(revision, "revision is null");
            Objects.requireNonNull(origin, "origin is null");
        }

        private String text() {
            return revision + " in " + origin + " revises " + parent + ", which no revision file has";
        }
    }
}
