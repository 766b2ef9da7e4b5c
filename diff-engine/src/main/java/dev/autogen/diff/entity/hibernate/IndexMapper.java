package dev.autogen.diff.entity.hibernate;

import dev.autogen.diff.entity.text.IndexKeyText;
import dev.autogen.diff.entity.text.SqlCursor;
import dev.autogen.schema.Index;
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
                SqlCursor.split(list).stream().map(IndexKeyText::parse).toList());
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
    static Index withOptions(Index index, SqlCursor options) {
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
}
