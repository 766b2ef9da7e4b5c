package dev.autogen.cli.session;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * What a command has from the process that it runs in. Tests and the demo bring their own.
 *
 * @param out for what was asked for
 * @param err for warnings and errors
 * @param directory what relative paths on the command line are relative to
 * @param terminal whom to ask
 */
public record Session(
        PrintWriter out, PrintWriter err, Path directory, Map<String, String> environment, Terminal terminal) {

    public Session {
        Objects.requireNonNull(out, "out is null");
        Objects.requireNonNull(err, "err is null");
        directory = directory.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
        Objects.requireNonNull(terminal, "terminal is null");
    }

    /** One with nobody to ask. */
    public Session(PrintWriter out, PrintWriter err, Path directory, Map<String, String> environment) {
        this(out, err, directory, environment, Terminal.NONE);
    }

    /** Returns a path as a person in {@link #directory} would name it. */
    public Path shown(Path path) {
        Path absolute = directory.resolve(path).normalize();
        return absolute.startsWith(directory) ? directory.relativize(absolute) : absolute;
    }

    /** Returns that of this process. */
    public static Session ofProcess() {
        return new Session(
                new PrintWriter(System.out, true),
                new PrintWriter(System.err, true),
                Path.of(""),
                System.getenv(),
                Terminal.ofProcess());
    }
}
