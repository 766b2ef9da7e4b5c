package dev.autogen.codegen;

import dev.autogen.AutogenException;
import dev.autogen.operation.Change;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A revision as Java source. The same draft and template give the same text.
 *
 * @param name the file's path below the folder of the revisions, with slashes: {@code R_<id>_<slug>.java}
 */
public record RevisionFile(String name, String text) {

    public RevisionFile {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(text, "text is null");
    }

    /**
     * Writes the changes in their order as {@code upgrade}, and in reverse as {@code downgrade}.
     *
     * @throws AutogenException where the template is broken, or a text does not fit into a Java class
     */
    public static RevisionFile of(RevisionDraft draft, RevisionTemplate template) {
        List<Change> reversed = new ArrayList<>(draft.changes());
        Collections.reverse(reversed);
        List<ChangeStatements> up =
                draft.changes().stream().map(RevisionFile::up).toList();
        List<ChangeStatements> down = reversed.stream()
                .map(change -> statements(change.down(), change))
                .toList();
        String text = template.text(new RevisionFrame(draft, up, down));
        return new RevisionFile(draft.naming().path(draft), text);
    }

    /**
     * Writes the file into the folder or below it, where the name says so; folders are made where they are missing. The
     * file appears at once and whole.
     *
     * @return where it lies
     * @throws AutogenException where there is such a file already, or the folder cannot be written to
     */
    public Path writeTo(Path folder) {
        Path file = folder.resolve(name);
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".tmp");
        if (Files.exists(file)) {
            throw new AutogenException(
                    "revision not written: there is a file already: " + file, "choose another id or message");
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(unfinished, text);
            return Files.move(unfinished, file);
        } catch (IOException exception) {
            delete(unfinished);
            throw new AutogenException(
                    "revision not written: " + file + ": " + exception, "make the folder writable", exception);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException ignored) {
            // The reason why the revision could not be written is the one to report.
        }
    }

    /** Where a change comes from is said once. */
    private static ChangeStatements up(Change change) {
        ChangeStatements statements = statements(change.up(), change);
        if (statements.isEmpty()) {
            return statements;
        }
        return SourceComment.of(change.subject(), change.sources())
                .map(statements::under)
                .orElse(statements);
    }

    private static ChangeStatements statements(List<Operation> operations, Change change) {
        return new ChangeStatements(operations.stream()
                .map(operation -> statement(operation, change.hazards()))
                .toList());
    }

    private static CommentedStatement statement(Operation operation, List<Hazard> hazards) {
        List<String> comments = hazards.stream()
                .filter(hazard -> hazard.operation().equals(operation))
                .map(Hazard::text)
                .toList();
        return new CommentedStatement(comments, JavaWriter.statement(operation));
    }
}
