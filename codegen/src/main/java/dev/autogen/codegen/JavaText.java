package dev.autogen.codegen;

import dev.autogen.AutogenException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts as Java source: literals, text blocks, comments. What a reader could not see is escaped. */
final class JavaText {

    /** What a constant of a class file can hold (JVM specification, 4.4.7). */
    private static final int MAX_BYTES = 65_535;

    /** The greatest character that an octal escape can name (JLS 3.10.7). */
    private static final int MAX_OCTAL = 0xff;

    private static final String DELIMITER = "\"\"\"";

    private JavaText() {}

    /**
     * Returns a string literal.
     *
     * @throws AutogenException where the text is too long for a Java class
     */
    static String literal(String text) {
        requireShort(text);
        return '"' + escaped(text).replace("\"", "\\\"") + '"';
    }

    /**
     * Returns a text block for a text of several lines, empty where a block would not say exactly the same. Its lines may
     * be indented, but for the empty ones.
     */
    static Optional<String> block(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        boolean endsLine = text.endsWith("\n");
        if (endsLine) {
            lines.remove(lines.size() - 1);
        }
        // The indentation that all lines have, the delimiter's included, is taken off (JLS 3.10.6).
        boolean isIndented = !endsLine && lines.stream().allMatch(line -> line.isEmpty() || line.startsWith(" "));
        if (text.indexOf('\n') < 0 || isIndented || text.codePoints().anyMatch(JavaText::isLostInBlock)) {
            return Optional.empty();
        }
        requireShort(text);
        StringBuilder source = new StringBuilder(DELIMITER);
        lines.forEach(line -> source.append('\n').append(blockLine(line)));
        if (endsLine) {
            source.append('\n');
        } else if (source.charAt(source.length() - 1) == '"') {
            source.insert(source.length() - 1, '\\');
        }
        return Optional.of(source.append(DELIMITER).toString());
    }

    /** Returns the text as it may stand behind {@code //}: one line, whose escapes cannot end the comment. */
    static String comment(String text) {
        return escaped(text.strip().replaceAll("\\s+", " "));
    }

    private static String blockLine(String line) {
        String escaped = escaped(line).replace(DELIMITER, "\\" + DELIMITER);
        return escaped.endsWith(" ") ? escaped.substring(0, escaped.length() - 1) + "\\s" : escaped;
    }

    /** Such an escape is read before the blanks around a line are taken off (JLS 3.3). */
    private static boolean isLostInBlock(int codePoint) {
        return codePoint > MAX_OCTAL && Character.isWhitespace(codePoint);
    }

    private static String escaped(String text) {
        StringBuilder source = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '\\' -> source.append("\\\\");
                case '\n' -> source.append("\\n");
                case '\r' -> source.append("\\r");
                case '\t' -> source.append("\\t");
                default -> source.append(isVisible(codePoint) ? Character.toString(codePoint) : hidden(codePoint));
            }
        });
        return source.toString();
    }

    /** Octal where it can be: javac reads the Unicode escape of a line feed as a line feed, in the midst of a literal. */
    private static String hidden(int codePoint) {
        if (codePoint <= MAX_OCTAL) {
            return String.format("\\%03o", codePoint);
        }
        StringBuilder source = new StringBuilder();
        for (char unit : Character.toChars(codePoint)) {
            source.append(String.format("\\u%04x", (int) unit));
        }
        return source.toString();
    }

    /** Marks that turn the direction of writing would let the reviewer see another statement than the one that runs. */
    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> true;
        };
    }

    private static void requireShort(String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            throw new AutogenException(
                    "text refused: it has " + bytes + " bytes, a Java class can hold " + MAX_BYTES + " in one text: "
                            + text.substring(0, 60) + "...",
                    "shorten it, or write the revision by hand and read the text from a file");
        }
    }
}
