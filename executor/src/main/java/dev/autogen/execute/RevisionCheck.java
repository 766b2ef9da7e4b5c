package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.Step;
import dev.autogen.revision.Revision;
import dev.autogen.source.FolderSource;
import dev.autogen.source.SourceCheck;
import dev.autogen.source.SourceProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Looks for all that can be wrong with revision files, and asks no database: each is read, compiled, and its SQL written, up
 * and down. One that asks the database is looked at as far as the question.
 */
public record RevisionCheck(FolderSource source) {

    public RevisionCheck {
        Objects.requireNonNull(source, "source is null");
    }

    /**
     * What was found.
     *
     * @param revisions how many there are
     * @param problems sorted by file and line
     */
    public record Result(int revisions, List<SourceProblem> problems) {

        public Result {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads and compiles all files.
     *
     * @throws AutogenException where the folder or the compiler is missing
     */
    public Result run() {
        SourceCheck check = source.check();
        List<SourceProblem> problems = new ArrayList<>(check.problems());
        for (RevisionEntry entry : check.entries()) {
            Optional.ofNullable(check.revisions().get(entry.id())).ifPresent(revision -> {
                problem(new Step.Upgrade(entry, List.of(), List.of()), revision).ifPresent(problems::add);
                problem(new Step.Downgrade(entry, List.of(), List.of()), revision)
                        .ifPresent(problems::add);
            });
        }
        problems.sort(Comparator.comparing(SourceProblem::file).thenComparing(SourceProblem::line));
        return new Result(check.entries().size(), problems);
    }

    private static Optional<SourceProblem> problem(Step step, Revision revision) {
        try {
            new StatementCollector().run(step, revision);
            return Optional.empty();
        } catch (NeedsDatabase | IrreversibleScript known) {
            return Optional.empty();
        } catch (Exception | LinkageError | AssertionError failure) {
            String text = failure instanceof AutogenException ? failure.getMessage() : failure.toString();
            int line = FailedStep.line(revision.getClass(), failure.getStackTrace());
            return Optional.of(new SourceProblem(step.entry().origin(), line, text));
        }
    }
}
