package dev.autogen.cli.command;

import dev.autogen.codegen.RevisionIds;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code revision} and {@code merge} are told about the file that they write. */
final class NewRevisionOptions {

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            description = "What the revision does, in one line; becomes part of the file's name. Without it the name is"
                    + " the id alone.")
    private String message = "";

    @Option(
            names = "--branch-label",
            paramLabel = "LABEL",
            split = ",",
            description = "A name for the branch that begins here, as in upgrade LABEL@head; may be repeated.")
    private List<String> branchLabels = List.of();

    @Option(names = "--splice", description = "Allow a parent that is no head: a branch begins there.")
    private boolean splice;

    @Option(names = "--rev-id", paramLabel = "ID", description = "The id; twelve random hexadecimal digits without it.")
    private @Nullable String id;

    @Option(
            names = "--version-path",
            paramLabel = "DIR",
            description =
                    "The folder to write to, where revisions.folder names several; that of the first parent without"
                            + " it.")
    private @Nullable Path versionPath;

    /** Returns the message; each place that shows one has one line for it. */
    String message() {
        return message.strip().replaceAll("\\s+", " ");
    }

    /** Sets the message where nobody wrote one. */
    void messageIfNone(String value) {
        if (message.isBlank()) {
            message = value;
        }
    }

    List<String> branchLabels() {
        return branchLabels.stream().map(String::strip).toList();
    }

    boolean splice() {
        return splice;
    }

    Optional<Path> versionPath() {
        return Optional.ofNullable(versionPath);
    }

    String id() {
        return Optional.ofNullable(id).map(String::strip).orElseGet(NewRevisionOptions::randomId);
    }

    static String randomId() {
        return RevisionIds.random(new SecureRandom());
    }
}
