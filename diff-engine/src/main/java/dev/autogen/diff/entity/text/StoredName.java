package dev.autogen.diff.entity.text;

import dev.autogen.schema.Names;
import java.util.ArrayList;
import java.util.List;

/** A name as PostgreSQL stores it where it is written in SQL. */
public final class StoredName {

    private StoredName() {}

    /**
     * Returns the name that PostgreSQL stores for an identifier as written: quotes are taken off, what has none is
     * folded to lower case, what is too long is cut.
     */
    public static String of(String written) {
        String text = written.strip();
        if (text.length() > 1 && (isQuoted(text, '"') || isQuoted(text, '`'))) {
            String quote = text.substring(0, 1);
            return Names.truncated(text.substring(1, text.length() - 1).replace(quote + quote, quote));
        }
        return Names.truncated(folded(text));
    }

    /** Returns the parts of a qualified name, as they are stored. */
    public static List<String> parts(String written) {
        SqlCursor cursor = SqlCursor.over(written);
        List<String> parts = new ArrayList<>();
        while (!cursor.atEnd()) {
            parts.add(of(cursor.next()));
            cursor.take(".");
        }
        return parts;
    }

    /**
     * Returns it in lower case, but for letters beyond ASCII, as {@code downcase_identifier} in PostgreSQL's scansup.c has it
     * for multi-byte encodings.
     */
    public static String folded(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.chars().forEach(c -> lower.append((char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)));
        return lower.toString();
    }

    private static boolean isQuoted(String text, char quote) {
        return text.charAt(0) == quote && text.charAt(text.length() - 1) == quote;
    }
}
