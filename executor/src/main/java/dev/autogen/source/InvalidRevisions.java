package dev.autogen.source;

import dev.autogen.AutogenException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Revisions that cannot be read, or are not where they were said to be. */
public final class InvalidRevisions extends AutogenException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // the JDK's immutable collections are serializable
    private final List<String> problems;

    /**
     * @param problems each with the file or the class that has it
     */
    InvalidRevisions(List<String> problems, String fix) {
        this(problems, fix, null);
    }

    InvalidRevisions(List<String> problems, String fix, @Nullable Throwable cause) {
        super("revisions cannot be used: " + String.join("\n    ", problems), fix, cause);
        this.problems = List.copyOf(problems);
    }

    /** Returns a line for each problem. */
    public List<String> problems() {
        return problems;
    }
}
