package dev.autogen.operation;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds each {@code :name} in a statement, where PostgreSQL would read neither a literal, a quoted name, a comment nor a
 * cast (PostgreSQL manual, 4.1 "Lexical Structure"). A colon that is meant to stay has a backslash before it, as in Alembic.
 */
public final class Placeholders {

    private final String sql;
    private final List<Part> parts = new ArrayList<>();
    private int codeStart;

    private Placeholders(String sql) {
        this.sql = sql;
    }

    /**
     * A piece of a statement.
     *
     * @param text SQL, or the name of a placeholder without the colon
     */
    public record Part(String text, Kind kind) {

        /** What PostgreSQL would take it for. */
        public enum Kind {
            CODE,
            LITERAL_OR_COMMENT,
            PLACEHOLDER
        }
    }

    /** Returns the pieces of the statement in their order, none of them empty. */
    public static List<Part> parts(String sql) {
        return new Placeholders(sql).split();
    }

    private List<Part> split() {
        int position = 0;
        while (position < sql.length()) {
            int end = endOfSkipped(position);
            if (end > position) {
                add(position, sql.substring(position, end), Part.Kind.LITERAL_OR_COMMENT, end);
                position = end;
            } else if (sql.startsWith("\\:", position)) {
                add(position, ":", Part.Kind.CODE, position + 2);
                position += 2;
            } else if (isPlaceholder(position)) {
                end = endOfWord(position + 1);
                add(position, sql.substring(position + 1, end), Part.Kind.PLACEHOLDER, end);
                position = end;
            } else {
                // A cast's two colons are passed together, or the second one would look like a placeholder.
                position += sql.startsWith("::", position) ? 2 : 1;
            }
        }
        addCode(sql.length());
        return List.copyOf(parts);
    }

    private void add(int start, String text, Part.Kind kind, int end) {
        addCode(start);
        parts.add(new Part(text, kind));
        codeStart = end;
    }

    private void addCode(int end) {
        if (end > codeStart) {
            parts.add(new Part(sql.substring(codeStart, end), Part.Kind.CODE));
        }
    }

    private boolean isPlaceholder(int position) {
        return sql.charAt(position) == ':'
                && !isWord(position - 1)
                && isWord(position + 1)
                && !Character.isDigit(sql.charAt(position + 1));
    }

    /** Returns the position itself where nothing begins that is left alone. */
    private int endOfSkipped(int position) {
        char first = sql.charAt(position);
        if (first == '\'') {
            boolean isEscaping = position > 0 && "eE".indexOf(sql.charAt(position - 1)) >= 0 && !isWord(position - 2);
            return endOfQuoted(position, isEscaping);
        }
        if (first == '"') {
            return endOfQuoted(position, false);
        }
        if (first == '$' && !isWord(position - 1)) {
            return endOfDollarQuoted(position);
        }
        if (sql.startsWith("--", position)) {
            return endBefore(sql.indexOf('\n', position));
        }
        return sql.startsWith("/*", position) ? endOfComment(position) : position;
    }

    /** A doubled quote ends one and begins another, which comes to the same. */
    private int endOfQuoted(int start, boolean isEscaping) {
        char quote = sql.charAt(start);
        for (int position = start + 1; position < sql.length(); position++) {
            if (isEscaping && sql.charAt(position) == '\\') {
                position++;
            } else if (sql.charAt(position) == quote) {
                return position + 1;
            }
        }
        return sql.length();
    }

    private int endOfDollarQuoted(int start) {
        int endOfTag = endOfWord(start + 1);
        if (endOfTag == sql.length() || sql.charAt(endOfTag) != '$' || Character.isDigit(sql.charAt(start + 1))) {
            return start;
        }
        String tag = sql.substring(start, endOfTag + 1);
        int end = sql.indexOf(tag, endOfTag + 1);
        return end < 0 ? sql.length() : end + tag.length();
    }

    /** PostgreSQL's comments nest. */
    private int endOfComment(int start) {
        int depth = 0;
        for (int position = start; position < sql.length(); position++) {
            if (sql.startsWith("/*", position)) {
                depth++;
                position++;
            } else if (sql.startsWith("*/", position)) {
                depth--;
                position++;
            }
            if (depth == 0) {
                return position + 1;
            }
        }
        return sql.length();
    }

    private int endBefore(int position) {
        return position < 0 ? sql.length() : position;
    }

    private int endOfWord(int start) {
        int end = start;
        while (isWord(end)) {
            end++;
        }
        return end;
    }

    private boolean isWord(int position) {
        if (position < 0 || position >= sql.length()) {
            return false;
        }
        char character = sql.charAt(position);
        return character == '_'
                || (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9');
    }
}
