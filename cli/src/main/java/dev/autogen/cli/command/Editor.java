package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The program that a user edits with.
 *
 * @param command with its arguments; the files come last
 */
record Editor(List<String> command) {

    /** What Alembic looks for too (module {@code alembic.util.editor}). */
    private static final List<String> USUAL = List.of("sensible-editor", "editor", "nano", "vim", "code");

    private static final List<String> USUAL_ON_WINDOWS = List.of("nano.exe", "edit.com", "notepad.exe");

    Editor {
        command = List.copyOf(command);
    }

    /**
     * Returns the user's choice, else the first usual one that is installed.
     *
     * @throws AutogenException where there is none
     */
    static Editor of(Map<String, String> environment) {
        return Stream.of("VISUAL", "EDITOR")
                .flatMap(name -> Optional.ofNullable(environment.get(name)).stream())
                .filter(text -> !text.isBlank())
                .map(Editor::chosen)
                .findFirst()
                .or(() -> installed(environment.getOrDefault("PATH", "")))
                .orElseThrow(() -> new AutogenException(
                        "no editor found: neither VISUAL nor EDITOR is set",
                        "export EDITOR with the name of your editor"));
    }

    /** A path may hold blanks; else they stand before arguments, as in {@code code --wait}. */
    private static Editor chosen(String text) {
        String typed = text.strip();
        return new Editor(Files.isExecutable(Path.of(typed)) ? List.of(typed) : List.of(typed.split("\\s+")));
    }

    private static Optional<Editor> installed(String path) {
        boolean isWindows = File.separatorChar == '\\';
        return (isWindows ? USUAL_ON_WINDOWS : USUAL)
                .stream()
                        .filter(name -> Arrays.stream(path.split(File.pathSeparator))
                                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))))
                        .findFirst()
                        .map(name -> new Editor(List.of(name)));
    }

    /**
     * Opens the files and waits until the editor has ended.
     *
     * @throws AutogenException where it cannot be started, or says that it failed
     */
    void open(List<Path> files, Path directory) {
        List<String> line = new ArrayList<>(command);
        files.forEach(file -> line.add(file.toString()));
        try {
            int exitCode = new ProcessBuilder(line)
                    .directory(directory.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (exitCode != 0) {
                throw failed("it ended with exit code " + exitCode, Optional.empty());
            }
        } catch (IOException problem) {
            throw failed(problem.getMessage(), Optional.of(problem));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw failed("interrupted", Optional.of(stopping));
        }
    }

    private AutogenException failed(String why, Optional<Exception> cause) {
        return new AutogenException(
                "editor failed: " + String.join(" ", command) + ": " + why,
                "set VISUAL or EDITOR to an editor that works here",
                cause.orElse(null));
    }
}
