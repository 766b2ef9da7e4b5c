package dev.autogen.diff.database;

import dev.autogen.schema.Column;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.sql.Quoting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an expression stands, which is what decides how PostgreSQL spells it.
 *
 * @param probe makes the probe of an expression
 * @param spelling finds in the answer what PostgreSQL made of it
 */
record Place(Function<String, Probe> probe, Function<Answer, Optional<String>> spelling) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");

    private static final String IS_NOT_NULL = " IS NOT NULL";

    static Place defaultOf(SqlType type) {
        return new Place(expression -> Probe.defaultSql(type, expression), Answer::expression);
    }

    /** A check or the condition of an index, neither of which cares for the other's rules here. */
    static Place conditionIn(Table table) {
        return new Place(
                condition -> probe(table, condition, Probe.check(condition)),
                answer -> answer.condition().map(Parentheses::stripped));
    }

    /** A key of an index: any type, so it is made a condition that says nothing. */
    static Place keyIn(Table table) {
        return new Place(
                key -> probe(table, key, Probe.check("(" + key + "\n)" + IS_NOT_NULL)),
                answer -> answer.condition().map(Place::withoutCondition));
    }

    static Place generatedIn(Table table, SqlType type) {
        return new Place(
                expression -> probe(table, expression, Probe.generated(type, expression)),
                answer -> answer.expression().map(Parentheses::stripped));
    }

    private static String withoutCondition(String condition) {
        String inner = Parentheses.stripped(condition);
        return Parentheses.stripped(inner.substring(0, inner.length() - IS_NOT_NULL.length()));
    }

    /**
     * Only columns that the text may mention are part of it, so that tables which have no more than a column in common
     * share a probe. An expression may also name its table, or mean a whole row by it.
     */
    private static Probe probe(Table table, String text, String last) {
        Set<String> words = words(text);
        boolean namesTable = mayMention(words, text, table.name().name());
        List<String> elements = new ArrayList<>();
        for (Column column : table.columns()) {
            if (namesTable || mayMention(words, text, column.name())) {
                elements.add(definition(column));
            }
        }
        elements.add(last);
        return Probe.table(namesTable ? table.name().name() : Probe.NAME, elements);
    }

    /** Returns whether the probe of an expression of a table has the column. */
    static boolean isIn(Table table, String text, String column) {
        Set<String> words = words(text);
        return mayMention(words, text, table.name().name()) || mayMention(words, text, column);
    }

    private static boolean mayMention(Set<String> words, String text, String name) {
        return words.contains(name) || isQuotedIn(text, name);
    }

    static String definition(Column column) {
        String collation = column.collation()
                .map(name -> " COLLATE " + Quoting.identifier(name))
                .orElse("");
        return Quoting.identifier(column.name()) + " " + column.type().sql() + collation;
    }

    /** Returns all words, also those in literals: a column too many does no harm. */
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static boolean isQuotedIn(String text, String name) {
        return text.contains('"' + name.replace("\"", "\"\"") + '"');
    }
}
