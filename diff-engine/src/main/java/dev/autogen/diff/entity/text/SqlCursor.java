package dev.autogen.diff.entity.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks over SQL text token by token. A token is a word, a number, a text or identifier in quotes, a whole group in
 * parentheses, or one other character (PostgreSQL manual, 4.1 "Lexical Structure").
 */
public final class SqlCursor {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s+"
                    + "|[eE]'(?:[^'\\\\]|\\\\.|'')*'"
                    + "|'(?:[^']|'')*'"
                    + "|\"(?:[^\"]|\"\")*\""
                    + "|\\$(\\w*)\\$.*?\\$\\1\\$"
                    + "|[\\p{L}_][\\p{L}\\d_$]*"
                    + "|\\d[\\d.]*"
                    + "|.",
            Pattern.DOTALL);

    /** A piece of the text, {@code start} inclusive and {@code end} exclusive. */
    private record Token(String text, int start, int end) {}

    private final String sql;
    private final List<Token> tokens;
    private int position;

    private SqlCursor(String sql, List<Token> tokens) {
        this.sql = sql;
        this.tokens = tokens;
    }

    public static SqlCursor over(String sql) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sql);
        int depth = 0;
        int groupStart = 0;
        while (matcher.find()) {
            String text = matcher.group();
            if (text.equals("(") && depth++ == 0) {
                groupStart = matcher.start();
            }
            boolean closes = text.equals(")") && depth > 0 && --depth == 0;
            if (closes) {
                tokens.add(new Token(sql.substring(groupStart, matcher.end()), groupStart, matcher.end()));
            } else if (depth == 0 && !text.isBlank()) {
                tokens.add(new Token(text, matcher.start(), matcher.end()));
            }
        }
        if (depth > 0) {
            tokens.add(new Token(sql.substring(groupStart), groupStart, sql.length()));
        }
        return new SqlCursor(sql, tokens);
    }

    /** Returns the parts between the commas that stand in no parentheses and no quotes. */
    public static List<String> split(String list) {
        SqlCursor cursor = over(list);
        List<String> parts = new ArrayList<>();
        while (!cursor.atEnd()) {
            parts.add(cursor.takeUntil(rest -> rest.isAt(",")));
            cursor.take(",");
        }
        return parts;
    }

    /** Returns the statements of a text, without the semicolons between them. */
    public static List<String> statements(String sql) {
        // The body of a routine in the form of the SQL standard has semicolons of its own.
        if (sql.toLowerCase(Locale.ROOT).matches("(?s).*\\bbegin\\s+atomic\\b.*")) {
            return List.of(sql.strip());
        }
        SqlCursor cursor = over(sql);
        List<String> statements = new ArrayList<>();
        while (!cursor.atEnd()) {
            String statement = cursor.takeUntil(rest -> rest.isAt(";"));
            if (!statement.isEmpty()) {
                statements.add(statement);
            }
            cursor.take(";");
        }
        return statements;
    }

    /** Returns the text without the parentheses that enclose all of it, however many. */
    public static String withoutParentheses(String text) {
        String stripped = text.strip();
        while (isGroup(stripped) && over(stripped).tokens.size() == 1) {
            stripped = stripped.substring(1, stripped.length() - 1).strip();
        }
        return stripped;
    }

    /** Returns whether a parenthesis is open at the end. */
    public static boolean isUnbalanced(String text) {
        List<Token> tokens = over(text).tokens;
        return !tokens.isEmpty()
                && tokens.get(tokens.size() - 1).text().startsWith("(")
                && over(tokens.get(tokens.size() - 1).text().substring(1)).tokens.stream()
                        .noneMatch(token -> token.text().equals(")"));
    }

    public static boolean isGroup(String token) {
        return token.startsWith("(") && token.endsWith(")");
    }

    /** Returns how many tokens were passed. */
    int position() {
        return position;
    }

    /** Returns another one over the same text that has passed so many tokens. */
    SqlCursor back(int passed) {
        SqlCursor other = new SqlCursor(sql, tokens);
        other.position = passed;
        return other;
    }

    public boolean atEnd() {
        return position == tokens.size();
    }

    /** Returns whether the next tokens are these words, whatever their case. */
    public boolean isAt(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (position + i >= tokens.size()
                    || !tokens.get(position + i).text().equalsIgnoreCase(words[i])) {
                return false;
            }
        }
        return true;
    }

    public boolean isAtGroup() {
        return !atEnd() && isGroup(tokens.get(position).text());
    }

    /** Steps over the words where the next tokens are these, and tells whether they were. */
    public boolean take(String... words) {
        if (!isAt(words)) {
            return false;
        }
        position += words.length;
        return true;
    }

    /** Returns the next token and steps over it; empty text at the end. */
    public String next() {
        return atEnd() ? "" : tokens.get(position++).text();
    }

    /** Returns what is between the parentheses that come next, and steps over them. */
    public Optional<String> takeGroup() {
        if (!isAtGroup()) {
            return Optional.empty();
        }
        String group = next();
        return Optional.of(group.substring(1, group.length() - 1).strip());
    }

    /** Returns the text up to the first token at which the condition holds. */
    public String takeUntil(Predicate<SqlCursor> end) {
        int first = position;
        while (!atEnd() && !end.test(this)) {
            position++;
        }
        return between(first);
    }

    /** Returns the text of at least one token, up to the first after it at which the condition holds. */
    public String takeOneUntil(Predicate<SqlCursor> end) {
        int first = position;
        next();
        takeUntil(end);
        return between(first);
    }

    /** Returns the text of all that is left. */
    public String rest() {
        return takeUntil(cursor -> false);
    }

    /** Returns a name that may be qualified, as written: {@code a}, {@code a."B"}. */
    public String takeName() {
        int first = position;
        next();
        while (isAt(".")) {
            position = Math.min(position + 2, tokens.size());
        }
        return between(first);
    }

    private String between(int first) {
        if (first == position) {
            return "";
        }
        return sql.substring(tokens.get(first).start(), tokens.get(position - 1).end());
    }
}
