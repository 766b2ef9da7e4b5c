package dev.autogen.source;

import dev.autogen.AutogenException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Source files that the compiler refused. */
public final class CompilationFailed extends AutogenException {

    private static final long serialVersionUID = 1L;

    /** More than a screen full helps nobody: one wrong word in a template may be in thousands of files. */
    private static final int SHOWN = 20;

    @SuppressWarnings("serial") // the JDK's immutable collections are serializable
    private final List<Problem> problems;

    CompilationFailed(List<Problem> problems) {
        super(
                "revision does not compile: "
                        + problems.stream().limit(SHOWN).map(Problem::text).collect(Collectors.joining("\n    "))
                        + (problems.size() > SHOWN ? "\n    and " + (problems.size() - SHOWN) + " more errors" : ""),
                "correct the file, then run the command again");
        this.problems = List.copyOf(problems);
    }

    /** Returns all that the compiler said, in its order. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * One error.
     *
     * @param file blank where it belongs to none
     * @param line counted from 1; below 1 where unknown
     * @param message the compiler's own, of one or several lines
     */
    public record Problem(String file, long line, String message) implements Serializable {

        private static final long serialVersionUID = 1L;

        public Problem {
            Objects.requireNonNull(file, "file is null");
            Objects.requireNonNull(message, "message is null");
        }

        private String text() {
            String place = file.isEmpty() ? "" : file + ":" + (line < 1 ? "" : line + ":") + " ";
            return place + message.replace("\n", "\n    ");
        }
    }
}
