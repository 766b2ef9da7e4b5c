package dev.autogen.graph;

import dev.autogen.AutogenException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Labels that could not be told from a target or from a revision. */
public final class IllegalBranchLabels extends AutogenException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // the JDK's immutable collections are serializable
    private final List<Illegal> illegal;

    IllegalBranchLabels(List<Illegal> illegal) {
        super(
                "branch label refused: " + illegal.stream().map(Illegal::text).collect(Collectors.joining("\n    ")),
                "use a word of letters, digits and underscores that is no revision's id");
        this.illegal = List.copyOf(illegal);
    }

    public List<Illegal> illegal() {
        return illegal;
    }

    /**
     * One label.
     *
     * @param origin the file or class that has it
     * @param why goes on with the sentence that the label begins
     */
    public record Illegal(String label, String revision, String origin, String why) implements Serializable {

        private static final long serialVersionUID = 1L;

        public Illegal {
            Objects.requireNonNull(label, "label is null");
            Objects.requireNonNull(revision, "revision is null");
            Objects.requireNonNull(origin, "origin is null");
            Objects.requireNonNull(why, "why is null");
        }

        private String text() {
            return "'" + label + "' of " + revision + " in " + origin + " " + why;
        }
    }
}
