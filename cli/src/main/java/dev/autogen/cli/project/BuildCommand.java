package dev.autogen.cli.project;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs a build tool and keeps what it says to itself, unless it fails.
 *
 * @param wrapper the script of the project that brings the tool in its version, used where it exists
 * @param program what is looked for on the path otherwise
 */
record BuildCommand(Path folder, Path wrapper, String program) {

    private static final int LINES_IN_MESSAGE = 6;
    /** What Maven says below its first lines, which name the cause, is advice on Maven. */
    private static final List<String> ADVICE = List.of(
            "-> [Help",
            "[Help",
            "To see the full stack trace",
            "Re-run Maven",
            "For more information about the errors");

    private static final boolean IS_WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");

    /**
     * Runs it.
     *
     * @return what it printed
     * @throws AutogenException where it cannot be started, or ends with another code than 0
     */
    String run(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(executable()));
        command.addAll(arguments);
        Process process = start(command);
        try {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
            int exitCode = process.waitFor();
            if (exitCode != 0) {
                throw failed(command, output);
            }
            return output;
        } catch (IOException e) {
            throw new AutogenException("build failed: " + e.getMessage(), "run it by hand: " + shown(command), e);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new AutogenException("build interrupted: " + shown(command), "run the command again", e);
        }
    }

    private String executable() {
        if (Files.isRegularFile(wrapper)) {
            return wrapper.toString();
        }
        return IS_WINDOWS ? program + ".cmd" : program;
    }

    private Process start(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new AutogenException(
                    "build tool not found: " + command.get(0) + ", which the project in " + folder + " is built with",
                    "install it, or set entities.packages and entities.classpath in autogen.properties",
                    e);
        }
    }

    private static AutogenException failed(List<String> command, String output) {
        List<String> errors = output.lines()
                .map(line -> line.replaceAll("\u001B\\[[0-9;]*m", ""))
                .filter(line ->
                        line.startsWith("[ERROR]") || line.startsWith("* What went wrong") || line.contains("error:"))
                .map(line -> line.replaceFirst("^\\[ERROR]\\s*", ""))
                .filter(line -> !line.isBlank() && ADVICE.stream().noneMatch(line::startsWith))
                .limit(LINES_IN_MESSAGE)
                .toList();
        List<String> shown = errors.isEmpty()
                ? output.lines()
                        .filter(line -> !line.isBlank())
                        .limit(LINES_IN_MESSAGE)
                        .toList()
                : errors;
        return new AutogenException(
                "build failed: " + String.join("\n    ", shown), "mend that, or run it by hand: " + shown(command));
    }

    private static String shown(List<String> command) {
        return String.join(" ", command);
    }
}
