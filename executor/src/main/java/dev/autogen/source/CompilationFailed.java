package dev.autogen.source;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.stream.Collectors;

/** Source files that the compiler refused. */
public final class CompilationFailed extends AutogenException {

    private static final long serialVersionUID = 1L;

    /** More than a screen full helps nobody: one wrong word in a template may be in thousands of files. */
    private static final int SHOWN = 20;

    @SuppressWarnings("serial") // the JDK's immutable collections are serializable
    private final List<SourceProblem> problems;

    CompilationFailed(List<SourceProblem> problems) {
        super(
                "revision does not compile: "
                        + problems.stream()
                                .limit(SHOWN)
                                .map(problem -> problem.text().replace("\n", "\n    "))
                                .collect(Collectors.joining("\n    "))
                        + (problems.size() > SHOWN ? "\n    and " + (problems.size() - SHOWN) + " more errors" : ""),
                "correct the file, then run the command again");
        this.problems = List.copyOf(problems);
    }

    /** Returns all that the compiler said, in its order. */
    public List<SourceProblem> problems() {
        return problems;
    }
}
