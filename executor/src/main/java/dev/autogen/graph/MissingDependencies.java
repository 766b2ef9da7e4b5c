package dev.autogen.graph;

import dev.autogen.AutogenException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Revisions that depend on one that is not there, or that cannot be told from others. */
public final class MissingDependencies extends AutogenException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // the JDK's immutable collections are serializable
    private final List<Missing> missing;

    MissingDependencies(List<Missing> missing) {
        super(
                "missing dependency: " + missing.stream().map(Missing::text).collect(Collectors.joining("\n    ")),
                "add the file of the missing revision, or correct `dependsOn`");
        this.missing = List.copyOf(missing);
    }

    public List<Missing> missing() {
        return missing;
    }

    /**
     * One reference to nothing, or to several.
     *
     * @param origin the file or class that has it
     * @param candidates the ids that begin so; none or several
     */
    public record Missing(String dependency, String revision, String origin, List<String> candidates)
            implements Serializable {

        private static final long serialVersionUID = 1L;

        public Missing {
            Objects.requireNonNull(dependency, "dependency is null");
            Objects.requireNonNull(revision, "revision is null");
            Objects.requireNonNull(origin, "origin is null");
            candidates = List.copyOf(candidates);
        }

        private String text() {
            String start = revision + " in " + origin + " depends on '" + dependency + "', ";
            return candidates.isEmpty()
                    ? start + "which is no revision's id or label"
                    : start + "with which several ids begin: " + String.join(", ", candidates);
        }
    }
}
