package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The file that knows what is left of a run over several databases or schemas: its target, each name, and each name again that
 * is done. Written as they end, for a command that is killed says nothing afterwards. It holds names and no URL.
 */
record TenantStatus(Path file) {

    private static final String TARGET = "target ";
    private static final String OPEN = "open ";
    private static final String DONE = "done ";

    /** A run begins. */
    void begin(String target, List<String> names) {
        Stream<String> lines = Stream.concat(
                Stream.of(TARGET + encoded(target)), names.stream().map(name -> OPEN + encoded(name)));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines.toList());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    void done(String name) {
        try {
            Files.writeString(file, DONE + encoded(name) + System.lineSeparator(), StandardOpenOption.APPEND);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /**
     * Returns who is not done.
     *
     * @param command for a message
     * @throws AutogenException where there is no such run, or it had another target
     */
    Set<String> left(String command, String target) {
        List<String> lines = lines(command);
        String before = values(lines, TARGET).stream().findFirst().orElse("");
        if (!before.equals(target)) {
            throw new AutogenException(
                    "nothing resumed: the last " + command + " had the target " + before + ", not " + target,
                    "give the same target, or run it without --resume");
        }
        Set<String> left = new LinkedHashSet<>(values(lines, OPEN));
        left.removeAll(values(lines, DONE));
        return left;
    }

    private List<String> lines(String command) {
        try {
            if (Files.exists(file)) {
                return Files.readAllLines(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        throw new AutogenException(
                "nothing resumed: no run of " + command + " is noted in " + file, "run it without --resume");
    }

    private static List<String> values(List<String> lines, String kind) {
        return lines.stream()
                .filter(line -> line.startsWith(kind))
                .map(line -> URLDecoder.decode(line.substring(kind.length()), StandardCharsets.UTF_8))
                .toList();
    }

    /** A name may have a line's end in it. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
