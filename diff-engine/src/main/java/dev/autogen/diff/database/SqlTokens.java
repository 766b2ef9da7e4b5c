package dev.autogen.diff.database;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL as PostgreSQL writes it, in pieces: literals, names, key words, which alone are in capitals and not in quotes, and
 * marks. Brackets of both kinds know their partners, so that one can go over what is in them.
 */
final class SqlTokens {

    /** @param end of the text, exclusive */
    record Token(String text, int start, int end) {}

    /** What is in quotes is one token, whatever it holds. */
    private static final Pattern TOKEN = Pattern.compile(
            "[eE]'(?:[^'\\\\]++|\\\\.|'')*+'|'(?:[^']++|'')*+'|\"(?:[^\"]++|\"\")*+\"|[\\p{L}_][\\p{L}\\p{N}_$]*+|[0-9][0-9.]*+"
                    + "|::|[^\\s]",
            Pattern.DOTALL);

    private final List<Token> tokens = new ArrayList<>();
    private final List<Integer> partners = new ArrayList<>();

    SqlTokens(String sql) {
        Deque<Integer> open = new ArrayDeque<>();
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            int index = tokens.size();
            tokens.add(new Token(matcher.group(), matcher.start(), matcher.end()));
            partners.add(index);
            if (is(index, "(") || is(index, "[")) {
                open.push(index);
            } else if ((is(index, ")") || is(index, "]")) && !open.isEmpty()) {
                int partner = open.pop();
                partners.set(partner, index);
                partners.set(index, partner);
            }
        }
    }

    int size() {
        return tokens.size();
    }

    Token get(int index) {
        return tokens.get(index);
    }

    /** Returns whether there is such a token. */
    boolean is(int index, String text) {
        return index >= 0 && index < tokens.size() && tokens.get(index).text().equals(text);
    }

    /** Returns where the bracket that opens here is closed; the same index where none opens. */
    int partner(int index) {
        return partners.get(index);
    }

    /** Returns whether a bracket opens here that is closed later. */
    boolean opens(int index) {
        return partners.get(index) > index;
    }

    /** Returns whether a bracket that opened earlier is closed here. */
    boolean closes(int index) {
        return partners.get(index) < index;
    }

    /** Returns the index behind this token, or behind the bracket that opens with it. */
    int next(int index) {
        return partners.get(index) > index ? partners.get(index) + 1 : index + 1;
    }

    /** Returns the first token of that text from there on which no bracket of those that open there encloses, -1 if none. */
    int find(String text, int from, int to) {
        for (int index = from; index < to; index = next(index)) {
            if (is(index, text)) {
                return index;
            }
        }
        return -1;
    }
}
