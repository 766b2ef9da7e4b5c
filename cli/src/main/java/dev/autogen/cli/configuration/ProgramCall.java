package dev.autogen.cli.configuration;

import dev.autogen.AutogenException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program with its arguments. No shell reads them: a quote keeps blanks together, and nothing else has a meaning.
 *
 * @param words the program, then its arguments
 */
public record ProgramCall(List<String> words) {

    /** Stands for the file that the program is to work on; without it the file is the last argument. */
    private static final String FILE = "{file}";

    /** A word is made of pieces without a blank, and of what stands between quotes. */
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+");

    private static final Pattern PIECE = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

    public ProgramCall {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no program");
        }
    }

    /**
     * Takes a line apart.
     *
     * @throws AutogenException where a quote has no end
     */
    static ProgramCall parse(String line) {
        Matcher matcher = WORD.matcher(line);
        List<String> words = new ArrayList<>();
        matcher.results().forEach(word -> words.add(unquoted(word.group())));
        if (!WORD.matcher(line).replaceAll("").isBlank()) {
            throw new AutogenException("command refused: " + line + ": a quote has no end", "end the quote");
        }
        return new ProgramCall(words);
    }

    private static String unquoted(String word) {
        return PIECE.matcher(word)
                .replaceAll(piece ->
                        Matcher.quoteReplacement(word.charAt(piece.start()) == '"' ? piece.group(1) : piece.group(2)));
    }

    /** Returns the program and its arguments for a file. */
    public List<String> on(Path file) {
        String path = file.toString();
        boolean isNamed = words.stream().anyMatch(word -> word.contains(FILE));
        Stream<String> named = words.stream().map(word -> word.replace(FILE, path));
        return Stream.concat(named, isNamed ? Stream.of() : Stream.of(path)).toList();
    }
}
