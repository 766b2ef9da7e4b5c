package dev.autogen.diff.database;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parentheses that PostgreSQL puts around a whole expression. */
final class Parentheses {

    /** What is read as a whole: a text literal, a quoted name, one parenthesis. */
    private static final Pattern TOKEN = Pattern.compile(
            "[eE]'(?:[^'\\\\]++|\\\\.|'')*+'|'(?:[^']++|'')*+'|\"(?:[^\"]++|\"\")*+\"|[()]", Pattern.DOTALL);

    private Parentheses() {}

    /** Returns the text without the parentheses that enclose all of it, however many there are. */
    static String stripped(String text) {
        String inner = text.strip();
        while (encloseAll(inner)) {
            inner = inner.substring(1, inner.length() - 1).strip();
        }
        return inner;
    }

    private static boolean encloseAll(String text) {
        if (!text.startsWith("(") || !text.endsWith(")")) {
            return false;
        }
        int depth = 0;
        Matcher tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            depth += switch (tokens.group()) {
                case "(" -> 1;
                case ")" -> -1;
                default -> 0;
            };
            if (depth == 0 && tokens.end() < text.length()) {
                return false;
            }
        }
        return depth == 0;
    }
}
