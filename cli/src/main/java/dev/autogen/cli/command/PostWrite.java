package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.configuration.ProgramCall;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The programs that run on a new revision file, such as a formatter.
 *
 * @param shown how a message names a path
 * @param progress told of each that has ended
 */
record PostWrite(Configuration configuration, UnaryOperator<Path> shown, Consumer<String> progress) {

    /** The end of what a build tool prints is what went wrong. */
    private static final int SHOWN_LINES = 40;

    PostWrite {
        Objects.requireNonNull(configuration, "configuration is null");
        Objects.requireNonNull(shown, "shown is null");
        Objects.requireNonNull(progress, "progress is null");
    }

    /**
     * Runs them in their order, in the folder of the settings.
     *
     * @throws AutogenException where one cannot be started or fails; the others then do not run
     */
    void run(Path file) {
        run(
                file,
                "run the command by hand on the file, or delete the file, correct revisions.post.write in "
                        + shown.apply(configuration.file()) + " and begin again");
    }

    /**
     * Does so for a file with which nobody can begin again.
     *
     * @param fix what to do where one fails
     */
    void run(Path file, String fix) {
        List<ProgramCall> calls = configuration.newFiles().postWrite();
        for (ProgramCall call : calls) {
            run(call.on(file.toAbsolutePath().normalize()), file, fix);
            progress.accept("Running " + String.join(" ", call.on(shown.apply(file))) + " ... done");
        }
        if (!calls.isEmpty()) {
            // What a program made of the file must still be a revision.
            ProjectCommand.graph(configuration);
        }
    }

    private void run(List<String> words, Path file, String fix) {
        Failure failure = new Failure(words, file, fix);
        try {
            Process process = new ProcessBuilder(words)
                    .directory(configuration.file().toAbsolutePath().getParent().toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
            int exitCode = process.waitFor();
            if (exitCode != 0) {
                throw failed(failure, "exit code " + exitCode + shortened(output), Optional.empty());
            }
        } catch (IOException problem) {
            throw failed(failure, problem.getMessage(), Optional.of(problem));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw failed(failure, "interrupted", Optional.of(stopping));
        }
    }

    private static String shortened(String output) {
        List<String> lines = output.stripTrailing().lines().toList();
        int first = Math.max(0, lines.size() - SHOWN_LINES);
        return (first > 0 ? "\n    ..." : "")
                + lines.stream().skip(first).map(line -> "\n    " + line).collect(Collectors.joining());
    }

    /** What went wrong with which file, and what to do. */
    private record Failure(List<String> words, Path file, String fix) {}

    private AutogenException failed(Failure failure, String why, Optional<Exception> cause) {
        return new AutogenException(
                "post-write command failed: " + String.join(" ", failure.words()) + ": " + why
                        + "\n  the revision is written: " + shown.apply(failure.file()),
                failure.fix(),
                cause.orElse(null));
    }
}
