package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules that every name and list of names in a schema obeys. */
public final class Names {

    /**
     * NAMEDATALEN - 1: PostgreSQL cuts longer identifiers silently, counted in bytes (PostgreSQL manual, 4.1.1
     * "Identifiers and Key Words").
     */
    public static final int MAX_BYTES = 63;

    private Names() {}

    /**
     * Returns {@code name} where PostgreSQL keeps it as it is.
     *
     * @param what the kind of thing that is named, for the message
     * @throws AutogenException where the name is null or blank, holds a NUL, or has more than {@value #MAX_BYTES} bytes
     */
    public static String checked(@Nullable String name, String what) {
        if (name == null) {
            throw new AutogenException(
                    "name refused: a " + what + " has the name null", "give the " + what + " a name");
        }
        if (isBlank(name)) {
            throw new AutogenException("name refused: a " + what + " has a blank name", "give the " + what + " a name");
        }
        if (byteLength(name) > MAX_BYTES) {
            throw new AutogenException(
                    "name refused: the " + what + " name \"" + name + "\" has " + byteLength(name)
                            + " bytes, PostgreSQL would cut it to \"" + truncated(name) + "\"",
                    "choose a name of at most " + MAX_BYTES + " bytes");
        }
        return name;
    }

    static boolean isLegal(String name) {
        return !isBlank(name) && byteLength(name) <= MAX_BYTES;
    }

    private static boolean isBlank(String name) {
        return name.isBlank() || name.indexOf('\0') >= 0;
    }

    /** Returns the form that PostgreSQL would store: at most {@value #MAX_BYTES} bytes, no character cut in two. */
    public static String truncated(String name) {
        return truncated(name, MAX_BYTES);
    }

    /**
     * Returns the name that PostgreSQL would invent for an unnamed constraint or index: {@code table_columns_suffix},
     * the longer of the two parts cut until it fits, as {@code makeObjectName} in PostgreSQL's indexcmds.c does.
     */
    public static String invented(String table, List<String> columns, String suffix) {
        String second = String.join("_", columns);
        int overhead = suffix.length() + 1 + (second.isEmpty() ? 0 : 1);
        int first = byteLength(table);
        int rest = byteLength(second);
        while (first + rest > MAX_BYTES - overhead) {
            if (first > rest) {
                first--;
            } else {
                rest--;
            }
        }
        String start = truncated(table, first);
        return second.isEmpty() ? start + "_" + suffix : start + "_" + truncated(second, rest) + "_" + suffix;
    }

    static <T> List<T> withoutDuplicates(List<T> values, String what) {
        Set<T> seen = new HashSet<>();
        for (T value : values) {
            if (!seen.add(value)) {
                throw new AutogenException(what + " refused: \"" + value + "\" stands twice", "name it once");
            }
        }
        return List.copyOf(values);
    }

    static List<String> checkedAll(List<String> names, String what) {
        if (names.isEmpty()) {
            throw new AutogenException(what + " refused: it has no column", "name at least one column");
        }
        names.forEach(name -> checked(name, "column"));
        return withoutDuplicates(names, what);
    }

    private static int byteLength(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String truncated(String name, int bytes) {
        int end = name.length();
        while (byteLength(name.substring(0, end)) > bytes) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }
}
