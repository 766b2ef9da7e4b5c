package dev.autogen.sql;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlText;
import java.util.List;
import java.util.stream.Collectors;

/** Names and texts as SQL. */
public final class Quoting {

    private Quoting() {}

    /** Returns the name, in double quotes exactly when PostgreSQL would otherwise read another one. */
    public static String identifier(String name) {
        return SqlText.identifier(name);
    }

    public static String identifier(QualifiedName name) {
        return SqlText.identifier(name);
    }

    /** Returns the names, each as {@link #identifier(String)}, with commas between them. */
    public static String identifiers(List<String> names) {
        return names.stream().map(Quoting::identifier).collect(Collectors.joining(", "));
    }

    /** Returns SQL that something can follow: a comment at its end goes no further than its line. */
    static String expression(String sql) {
        return sql.indexOf("--", sql.lastIndexOf('\n') + 1) < 0 ? sql : sql + "\n";
    }

    /** Returns a text literal that means the same whatever {@code standard_conforming_strings} is. */
    public static String literal(String text) {
        return SqlText.literal(text);
    }
}
