package dev.autogen.diff.entity.text;

import dev.autogen.AutogenException;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A key of an index as it stands in SQL, with all that may stand behind it (PostgreSQL manual, CREATE INDEX). */
public final class IndexKeyText {

    private IndexKeyText() {}

    /** Returns the key; a name is that of a column. */
    public static IndexKey parse(String sql) {
        return parse(sql, name -> List.of(StoredName.of(name))).get(0);
    }

    /**
     * Returns the keys, of which there may be several where a name means several columns.
     *
     * @param columns what a name means that stands alone, as it is written
     */
    public static List<IndexKey> parse(String sql, Function<String, List<String>> columns) {
        SqlCursor cursor = SqlCursor.over(sql);
        List<IndexKey> keys = base(cursor, columns);
        int position = cursor.position();
        return keys.stream().map(key -> withClauses(key, cursor.back(position))).toList();
    }

    private static IndexKey withClauses(IndexKey base, SqlCursor cursor) {
        IndexKey key = base;
        if (cursor.take("collate")) {
            key = key.collate(qualified(cursor.takeName()));
        }
        if (!cursor.atEnd() && !isOrder(cursor)) {
            key = key.operatorClass(qualified(cursor.takeName()));
            for (Map.Entry<String, String> parameter : parameters(cursor).entrySet()) {
                key = key.operatorClassParameter(parameter.getKey(), parameter.getValue());
            }
        }
        if (cursor.take("desc")) {
            key = key.desc();
        }
        cursor.take("asc");
        if (cursor.take("nulls", "first")) {
            key = key.withNullsFirst();
        }
        key = cursor.take("nulls", "last") ? key.withNullsLast() : key;
        if (!cursor.atEnd()) {
            throw new AutogenException(
                    "index key refused: \"" + cursor.rest() + "\" stands behind \"" + base.text() + "\"",
                    "write collate, an operator class and the order in the order of create index, and an expression in"
                            + " parentheses");
        }
        return key;
    }

    private static Map<String, String> parameters(SqlCursor cursor) {
        Map<String, String> parameters = new TreeMap<>();
        for (String parameter : SqlCursor.split(cursor.takeGroup().orElse(""))) {
            SqlCursor parts = SqlCursor.over(parameter);
            String name = StoredName.of(parts.next());
            parts.take("=");
            parameters.put(name, parts.rest());
        }
        return parameters;
    }

    private static boolean isOrder(SqlCursor cursor) {
        return cursor.isAt("asc") || cursor.isAt("desc") || cursor.isAt("nulls");
    }

    /**
     * Returns a column, or what stands in parentheses, or a call of a function, which needs none. A column in parentheses
     * is one to PostgreSQL too, and in JPA the only way to an operator class: Hibernate takes anything else for a name.
     */
    private static List<IndexKey> base(SqlCursor cursor, Function<String, List<String>> columns) {
        if (cursor.isAtGroup()) {
            String expression = SqlCursor.withoutParentheses(cursor.next());
            return isName(expression) ? columns(expression, columns) : List.of(IndexKey.expression(expression));
        }
        String name = cursor.takeName();
        if (cursor.isAtGroup()) {
            return List.of(IndexKey.expression(name + cursor.next()));
        }
        return columns(name, columns);
    }

    private static List<IndexKey> columns(String name, Function<String, List<String>> columns) {
        return columns.apply(name).stream().map(IndexKey::column).toList();
    }

    private static boolean isName(String expression) {
        return expression.matches("[\\p{L}_][\\p{L}\\d_$]*|\"[^\"]+\"");
    }

    private static QualifiedName qualified(String written) {
        List<String> parts = StoredName.parts(written);
        int last = parts.size() - 1;
        return last == 0 ? QualifiedName.of(parts.get(0)) : QualifiedName.of(parts.get(last - 1), parts.get(last));
    }
}
