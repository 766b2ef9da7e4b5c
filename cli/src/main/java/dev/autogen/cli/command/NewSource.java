package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import dev.autogen.cli.configuration.Configuration;
import dev.autogen.codegen.RevisionDraft;
import dev.autogen.codegen.RevisionFile;
import dev.autogen.codegen.RevisionTemplate;
import dev.autogen.operation.Change;
import dev.autogen.operation.CustomOperation;
import dev.autogen.source.SourceCheck;
import dev.autogen.source.SourceProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a revision before it is written.
 *
 * @param folder that it shall be written to
 */
record NewSource(Configuration configuration, RevisionDraft draft, RevisionFile file, Path folder) {

    NewSource {
        Objects.requireNonNull(configuration, "configuration is null");
        Objects.requireNonNull(draft, "draft is null");
        Objects.requireNonNull(file, "file is null");
        Objects.requireNonNull(folder, "folder is null");
    }

    /**
     * Compiles what somebody else had a hand in: a file that does not compile would stop all commands.
     *
     * @throws AutogenException where it is no revision, or not this one
     */
    void requireJava(RevisionTemplate template) {
        if (template.isStandard() && draft.changes().stream().noneMatch(NewSource::hasCustomOperation)) {
            return;
        }
        SourceCheck check = ProjectCommand.folder(configuration).check(folder.resolve(file.name()), file.text());
        if (!check.problems().isEmpty()) {
            throw refused(check.problems().stream().map(this::text).collect(Collectors.joining("\n    ")));
        }
        boolean isThis = check.entries().stream()
                .anyMatch(entry ->
                        entry.id().equals(draft.id()) && entry.revises().equals(draft.revises()));
        if (!isThis) {
            throw refused("it has no @Revision.Info with the id " + draft.id() + " and what it revises");
        }
    }

    private static boolean hasCustomOperation(Change change) {
        return Stream.concat(change.up().stream(), change.down().stream()).anyMatch(CustomOperation.class::isInstance);
    }

    /** Nobody can look the line up, so it is shown. */
    private String text(SourceProblem problem) {
        List<String> lines = file.text().lines().toList();
        boolean isKnown = problem.line() >= 1 && problem.line() <= lines.size();
        String shown =
                isKnown ? "\n    > " + lines.get((int) problem.line() - 1).strip() : "";
        return "line " + problem.line() + ": " + problem.message().replace("\n", "\n    ") + shown;
    }

    private AutogenException refused(String why) {
        Optional<Path> template = configuration.newFiles().template();
        return new AutogenException(
                "revision not written: it would not compile:\n    " + why,
                "mend " + template.map(path -> "the template " + path).orElse("what writes the operation")
                        + ", or put what it uses on entities.classpath");
    }
}
