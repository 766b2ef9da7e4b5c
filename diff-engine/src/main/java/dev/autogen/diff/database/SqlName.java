package dev.autogen.diff.database;

import dev.autogen.schema.QualifiedName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as PostgreSQL writes them: bare or in double quotes, behind a schema where they would not be found without it. */
final class SqlName {

    /** A regular expression for one part of a name, without groups. */
    static final String PART = "(?:[a-z_][a-z0-9_]*|\"(?:[^\"]++|\"\")*+\")";

    /** The same for a whole name. */
    static final String WHOLE = "(?:" + PART + "\\.)?" + PART;

    private static final Pattern NAME = Pattern.compile("(?:(" + PART + ")\\.)?(" + PART + ")");

    private SqlName() {}

    /** Returns the name that the text means. */
    static QualifiedName parse(String text) {
        Matcher matcher = NAME.matcher(text);
        if (!matcher.matches()) {
            throw new AssertionError("no name: " + text);
        }
        return new QualifiedName(
                Optional.ofNullable(matcher.group(1)).map(SqlName::unquoted), unquoted(matcher.group(2)));
    }

    /** Returns the part of a name that the text means. */
    static String unquoted(String part) {
        return part.startsWith("\"") ? part.substring(1, part.length() - 1).replace("\"\"", "\"") : part;
    }
}
