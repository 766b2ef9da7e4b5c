package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.regex.Pattern;

/** Names and values as they stand in SQL. */
public final class SqlText {

    /** What PostgreSQL's {@code quote_ident} leaves bare. A dollar sign is legal but not standard, so it is quoted. */
    private static final Pattern BARE = Pattern.compile("[a-z_][a-z0-9_]*");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?(E[+-]?[0-9]+)?");

    private SqlText() {}

    /** Returns the name, in double quotes exactly when PostgreSQL would otherwise read another one. */
    public static String identifier(String name) {
        if (BARE.matcher(name).matches() && !Keywords.mustBeQuoted(name)) {
            return name;
        }
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    public static String identifier(QualifiedName name) {
        String last = identifier(name.name());
        return name.schema().map(schema -> identifier(schema) + "." + last).orElse(last);
    }

    /** Returns a text literal that means the same whatever {@code standard_conforming_strings} is. */
    public static String literal(String text) {
        String quoted = '\'' + text.replace("'", "''").replace("\\", "\\\\") + '\'';
        return text.indexOf('\\') < 0 ? quoted : "E" + quoted;
    }

    /**
     * Returns a number, whose type is then PostgreSQL's choice.
     *
     * @throws AutogenException where it is none, such as {@code NaN}
     */
    public static String literal(Number number) {
        String text = number.toString();
        if (!NUMBER.matcher(text).matches()) {
            throw new AutogenException(
                    "value refused: " + text + " is no number", "write it as SQL: defaultSql(\"'" + text + "'\")");
        }
        return text;
    }

    public static String literal(boolean truth) {
        return Boolean.toString(truth);
    }
}
