package dev.autogen.execute;

import dev.autogen.execute.JavaToken.Kind;

/**
 * Splits Java source into tokens, without its blanks and comments. It knows as much of chapter 3 of the Java Language
 * Specification as it takes never to mistake a comment or a literal for code.
 */
final class JavaTokens {

    /** What some editors put before the first character; javac refuses it. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String TEXT_BLOCK = "\"\"\"";

    private final String source;
    private int position;
    private int line = 1;

    JavaTokens(String source) {
        this.source = withLineFeeds(withoutUnicodeEscapes(source));
        this.position = this.source.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    }

    /** Returns the next token; {@link Kind#END} again and again behind the last one. */
    JavaToken next() throws InvalidHeader {
        skipBlanksAndComments();
        int start = line;
        if (position >= source.length()) {
            return new JavaToken(Kind.END, "", start);
        }
        if (source.startsWith(TEXT_BLOCK, position)) {
            return new JavaToken(Kind.STRING, textBlock(), start);
        }
        char first = source.charAt(position);
        if (first == '"') {
            return new JavaToken(Kind.STRING, value(literal('"'), start), start);
        }
        if (first == '\'') {
            return new JavaToken(Kind.SYMBOL, '\'' + literal('\'') + '\'', start);
        }
        if (isWordPart(first)) {
            return new JavaToken(Kind.WORD, word(), start);
        }
        String symbol = source.startsWith("++", position) || source.startsWith("--", position)
                ? source.substring(position, position + 2)
                : String.valueOf(first);
        position += symbol.length();
        return new JavaToken(Kind.SYMBOL, symbol, start);
    }

    /** A surrogate is half of a letter that one char cannot hold: outside of literals Java allows nothing else. */
    private static boolean isWordPart(char character) {
        return Character.isJavaIdentifierPart(character) || Character.isSurrogate(character);
    }

    private void skipBlanksAndComments() {
        while (position < source.length()) {
            if (source.startsWith("//", position)) {
                skipTo(source.indexOf('\n', position));
            } else if (source.startsWith("/*", position)) {
                int end = source.indexOf("*/", position + 2);
                skipTo(end < 0 ? end : end + 2);
            } else if (Character.isWhitespace(source.charAt(position))) {
                skipTo(position + 1);
            } else {
                return;
            }
        }
    }

    /**
     * @param end the first character that is not skipped; below zero for the end of the text
     */
    private void skipTo(int end) {
        int stop = end < 0 ? source.length() : end;
        while (position < stop) {
            if (source.charAt(position) == '\n') {
                line++;
            }
            position++;
        }
    }

    private String word() {
        int start = position;
        while (position < source.length() && isWordPart(source.charAt(position))) {
            position++;
        }
        return source.substring(start, position);
    }

    /** Returns what stands between the quotes, escapes and all. */
    private String literal(char quote) throws InvalidHeader {
        int start = position + 1;
        int end = start;
        while (end < source.length() && source.charAt(end) != quote && source.charAt(end) != '\n') {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= source.length() || source.charAt(end) != quote) {
            throw new InvalidHeader(line, "unclosed literal");
        }
        position = end + 1;
        return source.substring(start, end);
    }

    private String textBlock() throws InvalidHeader {
        int startLine = line;
        int start = position + TEXT_BLOCK.length();
        int end = start;
        while (end < source.length() && !source.startsWith(TEXT_BLOCK, end)) {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= source.length()) {
            throw new InvalidHeader(startLine, "unclosed text block");
        }
        skipTo(end + TEXT_BLOCK.length());
        String lines = source.substring(start, end);
        // The content begins behind the line of the opening quotes (JLS 3.10.6).
        return value(lines.substring(lines.indexOf('\n') + 1).stripIndent(), startLine);
    }

    private static String value(String escaped, int line) throws InvalidHeader {
        try {
            return escaped.translateEscapes();
        } catch (IllegalArgumentException exception) {
            throw new InvalidHeader(line, "illegal escape in a string literal");
        }
    }

    /** All three ends of a line are one, in text blocks too (JLS 3.4 and 3.10.6). */
    private static String withLineFeeds(String source) {
        return source.indexOf('\r') < 0 ? source : source.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Unicode escapes come before all else, so that one may even stand for a quote (JLS 3.3). */
    private static String withoutUnicodeEscapes(String source) {
        if (!source.contains("\\u")) {
            return source;
        }
        StringBuilder text = new StringBuilder(source.length());
        int index = 0;
        while (index < source.length()) {
            char character = source.charAt(index);
            int digits = character == '\\' ? hexDigits(source, index) : -1;
            if (digits >= 0) {
                text.append((char) Integer.parseInt(source.substring(digits, digits + 4), 16));
                index = digits + 4;
            } else if (character == '\\' && index + 1 < source.length()) {
                text.append(character).append(source.charAt(index + 1));
                index += 2;
            } else {
                text.append(character);
                index++;
            }
        }
        return text.toString();
    }

    /** Returns where the four digits of the escape at {@code backslash} begin; below zero where it is none. */
    private static int hexDigits(String source, int backslash) {
        int index = backslash + 1;
        while (index < source.length() && source.charAt(index) == 'u') {
            index++;
        }
        boolean isEscape = index > backslash + 1 && index + 4 <= source.length();
        return isEscape && source.substring(index, index + 4).matches("[0-9A-Fa-f]{4}") ? index : -1;
    }
}
