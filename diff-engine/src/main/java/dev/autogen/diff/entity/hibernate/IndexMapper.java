package dev.autogen.diff.entity.hibernate;

import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;

/**
 * Indexes; the rule is {@code StandardIndexExporter}. The list of keys is taken apart anew from the text that Hibernate
 * writes, since Hibernate cuts a {@code columnList} at every comma, those inside an expression too.
 */
final class IndexMapper {

    private final Reading reading;
    private final Dialect dialect;

    IndexMapper(Reading reading) {
        this.reading = reading;
        this.dialect = reading.model().dialect();
    }

    List<Index> indexes(Table table, QualifiedName name) {
        return table.getIndexes().values().stream()
                .map(source -> index(source, name))
                .toList();
    }

    private Index index(org.hibernate.mapping.Index source, QualifiedName table) {
        String list = list(source);
        Index index = new Index(
                // Hibernate drops the quotes of an index's name (StandardIndexExporter.indexName).
                reading.model().generatedNames().chosen(new Identifier(source.getName(), false)),
                SqlCursor.split(list).stream().map(IndexMapper::key).toList());
        index = source.isUnique() ? index.unique() : index;
        SqlCursor options = SqlCursor.over(ReleaseBridge.options(source).orElse(""));
        index = withOptions(index, options);
        reading.noteUnknown("the index " + list + " of " + table, options.rest());
        return index;
    }

    /**
     * Joins the keys. Of an expression with a comma only the first part is one to Hibernate, the others are columns with
     * odd names, which it puts into quotes.
     */
    private String list(org.hibernate.mapping.Index source) {
        StringBuilder list = new StringBuilder();
        for (Selectable selectable : source.getSelectables()) {
            boolean inside = SqlCursor.isUnbalanced(list.toString());
            list.append(list.isEmpty() ? "" : ", ")
                    .append(inside && selectable instanceof Column part ? part.getName() : selectable.getText(dialect));
            Optional.ofNullable(source.getSelectableOrderMap().get(selectable))
                    .ifPresent(order -> list.append(' ').append(order));
        }
        return list.toString();
    }

    /**
     * Reads what stands behind the keys; {@code using} too, which PostgreSQL wants before them, since JPA has no other
     * place for it.
     */
    private static Index withOptions(Index index, SqlCursor options) {
        Index changed = index;
        if (options.take("using")) {
            changed = changed.using(StoredNames.stored(options.next()));
        }
        if (options.take("include")) {
            changed = changed.including(SqlCursor.split(options.takeGroup().orElse("")).stream()
                    .map(StoredNames::stored)
                    .toArray(String[]::new));
        }
        if (options.take("nulls", "not", "distinct")) {
            changed = changed.withNullsNotDistinct();
        }
        options.take("nulls", "distinct");
        if (options.take("where")) {
            changed = changed.where(SqlCursor.withoutParentheses(options.rest()));
        }
        return changed;
    }

    /** Reads a key with all that may stand behind it (PostgreSQL manual, CREATE INDEX). */
    static IndexKey key(String sql) {
        SqlCursor cursor = SqlCursor.over(sql);
        IndexKey key = base(cursor);
        if (cursor.take("collate")) {
            key = key.collate(StoredNames.stored(cursor.next()));
        }
        if (!cursor.atEnd() && !isOrder(cursor)) {
            key = key.operatorClass(StoredNames.stored(cursor.next()));
        }
        if (cursor.take("desc")) {
            key = key.desc();
        }
        cursor.take("asc");
        if (cursor.take("nulls", "first")) {
            key = key.withNullsFirst();
        }
        return cursor.take("nulls", "last") ? key.withNullsLast() : key;
    }

    private static boolean isOrder(SqlCursor cursor) {
        return cursor.isAt("asc") || cursor.isAt("desc") || cursor.isAt("nulls");
    }

    /**
     * Returns a column, or what stands in parentheses, or a call of a function, which needs none. A column in parentheses
     * is one to PostgreSQL too, and the only way to an operator class: Hibernate takes anything else for a name.
     */
    private static IndexKey base(SqlCursor cursor) {
        if (cursor.isAtGroup()) {
            String expression = SqlCursor.withoutParentheses(cursor.next());
            return isName(expression)
                    ? IndexKey.column(StoredNames.stored(expression))
                    : IndexKey.expression(expression);
        }
        String name = cursor.takeName();
        if (cursor.isAtGroup()) {
            return IndexKey.expression(name + cursor.next());
        }
        return IndexKey.column(StoredNames.stored(name));
    }

    private static boolean isName(String expression) {
        return expression.matches("[\\p{L}_][\\p{L}\\d_$]*|\"[^\"]+\"");
    }
}
