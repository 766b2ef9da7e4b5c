package dev.autogen.diff.database;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parentheses that PostgreSQL puts around a whole expression. */
final class Parentheses {

    /** What is read as a whole: a text literal, a quoted name, one parenthesis. */
    private static final Pattern TOKEN = Pattern.compile(
            "[eE]'(?:[^'\\\\]++|\\\\.|'')*+'|'(?:[^']++|'')*+'|\"(?:[^\"]++|\"\")*+\"|[()]", Pattern.DOTALL);

    /** A query is an expression in parentheses only. PostgreSQL writes names that look like these in quotes. */
    private static final Pattern QUERY = Pattern.compile("\\(\\s*(?:SELECT|VALUES|WITH)\\b.*", Pattern.DOTALL);

    private Parentheses() {}

    /** Returns the text without the parentheses that enclose all of it, however many there are; a query keeps its own. */
    static String stripped(String text) {
        String inner = text.strip();
        while (encloseAll(inner) && !QUERY.matcher(inner).matches()) {
            inner = inner.substring(1, inner.length() - 1).strip();
        }
        return inner;
    }

    private static boolean encloseAll(String text) {
        return text.startsWith("(") && text.endsWith(")") && end(text) == text.length();
    }

    /** Returns where the first parentheses end that no others enclose; -1 where there are none. */
    static int end(String text) {
        int depth = 0;
        Matcher tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            depth += switch (tokens.group()) {
                case "(" -> 1;
                case ")" -> -1;
                default -> 0;
            };
            if (depth == 0 && tokens.group().equals(")")) {
                return tokens.end();
            }
        }
        return -1;
    }
}
