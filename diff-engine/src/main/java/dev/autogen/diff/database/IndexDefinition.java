package dev.autogen.diff.database;

import dev.autogen.AutogenException;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What only PostgreSQL itself can tell of the keys of an index, from the text that it makes of the index or of the
 * exclusion constraint (pg_get_indexdef_worker in ruleutils.c).
 *
 * @param included the names of the columns that are no keys
 */
record IndexDefinition(List<Key> keys, List<String> included) {

    /**
     * One key.
     *
     * @param text the name of a column, or an expression
     * @param collation where it is not that of the column or expression
     * @param operatorClass where it is not the default one of the type, or has parameters
     * @param operator in an exclusion constraint
     */
    record Key(
            String text,
            Optional<QualifiedName> collation,
            Optional<QualifiedName> operatorClass,
            Map<String, String> operatorClassParameters,
            Optional<QualifiedName> operator) {

        /** A column with all that PostgreSQL takes by itself. */
        static Key column(String name) {
            return new Key(name, Optional.empty(), Optional.empty(), Map.of(), Optional.empty());
        }
    }

    private static final Pattern COLUMN = Pattern.compile("(" + SqlName.PART + ")(?= |\\z)");

    /** Get_reloptions in ruleutils.c: a value is a literal unless it looks like a name. */
    private static final Pattern PARAMETER =
            Pattern.compile("(" + SqlName.PART + ")=('(?:[^']++|'')*+'|" + SqlName.PART + ")");

    private static final String OPERATOR = "[-+*/<>=~!@#%^&|`?]+";

    /** What stands behind the column or the expression, keywords being in upper case where names would have quotes. */
    private static final Pattern DETAILS = Pattern.compile(
            "(?: COLLATE (?<collation>" + SqlName.WHOLE + "))?"
                    + "(?: (?<class>" + SqlName.WHOLE + ")(?: \\((?<parameters>.*)\\))?)?"
                    + "(?: DESC)?(?: NULLS (?:FIRST|LAST))?"
                    + "(?: WITH (?:OPERATOR\\((?<namespace>" + SqlName.PART + ")\\.(?<hidden>" + OPERATOR
                    + ")\\)|(?<operator>" + OPERATOR + ")))?",
            Pattern.DOTALL);

    IndexDefinition {
        keys = List.copyOf(keys);
        included = List.copyOf(included);
    }

    /**
     * Reads {@code CREATE INDEX i ON t USING btree (lower(a) DESC) INCLUDE (b)}, or what stands in {@code alter table}
     * as {@code EXCLUDE USING gist (a WITH &&)}.
     *
     * @throws AutogenException where it looks like nothing that PostgreSQL writes
     */
    static IndexDefinition parse(String definition) {
        List<String> lists = SqlList.groups(definition);
        boolean isIncluding = definition.startsWith(" INCLUDE (", Parentheses.end(definition));
        return new IndexDefinition(
                SqlList.elements(lists.get(0)).stream()
                        .map(IndexDefinition::key)
                        .toList(),
                isIncluding
                        ? SqlList.elements(lists.get(1)).stream()
                                .map(SqlName::unquoted)
                                .toList()
                        : List.of());
    }

    private static Key key(String text) {
        Matcher column = COLUMN.matcher(text);
        boolean isColumn = column.lookingAt();
        int end = isColumn ? column.end() : Parentheses.end(text);
        Matcher details = DETAILS.matcher(text);
        if (end < 0 || !details.region(end, text.length()).matches()) {
            throw new AutogenException(
                    "database not read: an index has the key " + text + ", which autogen does not understand",
                    "leave its table out, and report it as a bug of autogen's");
        }
        return new Key(
                isColumn ? SqlName.unquoted(column.group(1)) : text.substring(0, end),
                name(details.group("collation")),
                name(details.group("class")),
                parameters(details.group("parameters")),
                operator(details));
    }

    private static Optional<QualifiedName> name(@Nullable String text) {
        return Optional.ofNullable(text).map(SqlName::parse);
    }

    private static Optional<QualifiedName> operator(Matcher details) {
        if (details.group("namespace") != null) {
            return Optional.of(QualifiedName.of(SqlName.unquoted(details.group("namespace")), details.group("hidden")));
        }
        return Optional.ofNullable(details.group("operator")).map(QualifiedName::of);
    }

    private static Map<String, String> parameters(@Nullable String text) {
        Map<String, String> values = new TreeMap<>();
        Matcher parameters = PARAMETER.matcher(text == null ? "" : text);
        while (parameters.find()) {
            values.put(SqlName.unquoted(parameters.group(1)), value(parameters.group(2)));
        }
        return values;
    }

    private static String value(String text) {
        boolean isLiteral = text.startsWith("'");
        return isLiteral ? text.substring(1, text.length() - 1).replace("''", "'") : SqlName.unquoted(text);
    }
}
