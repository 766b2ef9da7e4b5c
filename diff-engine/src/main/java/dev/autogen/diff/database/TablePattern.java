package dev.autogen.diff.database;

import dev.autogen.AutogenException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One pattern of a {@link TableFilter}. */
record TablePattern(Optional<String> namespace, String name) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]");

    static TablePattern of(String text) {
        int dot = text.indexOf('.');
        if (text.isBlank()) {
            throw refused("one is blank");
        }
        if (text.indexOf('\0') >= 0) {
            throw refused("\"" + text.replace("\0", "\\0") + "\" has a character that no name has");
        }
        if (dot < 0) {
            return new TablePattern(Optional.empty(), text);
        }
        TablePattern pattern = new TablePattern(Optional.of(text.substring(0, dot)), text.substring(dot + 1));
        if (text.substring(0, dot).isBlank()
                || pattern.name().isBlank()
                || pattern.name().contains(".")) {
            throw refused("\"" + text + "\" is neither a table nor a schema and a table");
        }
        return pattern;
    }

    private static AutogenException refused(String facts) {
        return new AutogenException(
                "table pattern refused: " + facts,
                "write table or schema.table, with * for any characters and ? for one, a dot within a name for example");
    }

    boolean matches(String actualNamespace, String actualName) {
        return namespace.map(pattern -> isLike(pattern, actualNamespace)).orElse(true) && isLike(name, actualName);
    }

    /** Returns whether a name is as the pattern says. */
    static boolean isLike(String pattern, String name) {
        String regex = pattern.codePoints()
                .mapToObj(character -> switch (character) {
                    case '*' -> ".*";
                    case '?' -> ".";
                    default -> Pattern.quote(Character.toString(character));
                })
                .collect(Collectors.joining());
        return Pattern.compile(regex, Pattern.DOTALL).matcher(name).matches();
    }

    String condition(String namespaceColumn, String nameColumn) {
        String ofName = nameColumn + " LIKE " + literal(name);
        return namespace
                .map(pattern -> "(" + namespaceColumn + " LIKE " + literal(pattern) + " AND " + ofName + ")")
                .orElse(ofName);
    }

    /**
     * An escape string means the same whatever {@code standard_conforming_strings} is. What is neither letter nor digit
     * is written as a number: a dollar sign before a brace would be a variable to SchemaCrawler, a per cent sign one to Java.
     */
    private static String literal(String pattern) {
        return pattern.codePoints()
                .mapToObj(character -> switch (character) {
                    case '*' -> escaped('%');
                    case '?' -> "_";
                    case '%', '_', '\\' -> "\\\\" + escaped(character);
                    default -> escaped(character);
                })
                .collect(Collectors.joining("", "E'", "'"));
    }

    private static String escaped(int character) {
        String text = Character.toString(character);
        return character > 127 || PLAIN.matcher(text).matches() ? text : String.format("\\x%02x", character);
    }
}
