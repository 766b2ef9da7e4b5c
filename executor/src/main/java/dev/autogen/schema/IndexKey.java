package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One key of an index: a column or an expression, with its order.
 *
 * @param text the column's name, or the SQL expression without parentheses around it
 * @param nullsFirst PostgreSQL's own choice is {@code nulls last} ascending and {@code nulls first} descending
 * @param operatorClass empty for the default one of the column's type
 * @param operatorClassParameters by name, sorted
 */
public record IndexKey(
        String text,
        boolean isExpression,
        boolean descending,
        boolean nullsFirst,
        Optional<QualifiedName> operatorClass,
        Map<String, String> operatorClassParameters,
        Optional<QualifiedName> collation) {

    public IndexKey {
        if (!isExpression) {
            Names.checked(text, "column");
        }
        Given.text(text, "index key", "expression");
        Objects.requireNonNull(operatorClass, "operatorClass is null");
        operatorClassParameters = Parameters.checked(operatorClassParameters);
        Objects.requireNonNull(collation, "collation is null");
        if (text.isBlank()) {
            throw new AutogenException("index key refused: it is blank", "name a column or write an expression");
        }
    }

    public IndexKey(
            String text,
            boolean isExpression,
            boolean descending,
            boolean nullsFirst,
            Optional<QualifiedName> operatorClass,
            Optional<QualifiedName> collation) {
        this(text, isExpression, descending, nullsFirst, operatorClass, Map.of(), collation);
    }

    public static IndexKey column(String name) {
        return new IndexKey(name, false, false, false, Optional.empty(), Optional.empty());
    }

    public static IndexKey expression(String sql) {
        return new IndexKey(sql, true, false, false, Optional.empty(), Optional.empty());
    }

    /** Descending, with nulls first as PostgreSQL has it then. */
    public IndexKey desc() {
        return new IndexKey(text, isExpression, true, true, operatorClass, operatorClassParameters, collation);
    }

    /** Nulls before all other values. */
    public IndexKey withNullsFirst() {
        return new IndexKey(text, isExpression, descending, true, operatorClass, operatorClassParameters, collation);
    }

    /** Nulls after all other values. */
    public IndexKey withNullsLast() {
        return new IndexKey(text, isExpression, descending, false, operatorClass, operatorClassParameters, collation);
    }

    public IndexKey operatorClass(String value) {
        return operatorClass(QualifiedName.of(value));
    }

    public IndexKey operatorClass(QualifiedName value) {
        return new IndexKey(
                text, isExpression, descending, nullsFirst, Optional.of(value), operatorClassParameters, collation);
    }

    /** With a parameter of its operator class: {@code siglen} and 64 for {@code gist_trgm_ops}. */
    public IndexKey operatorClassParameter(String name, String value) {
        return new IndexKey(
                text,
                isExpression,
                descending,
                nullsFirst,
                operatorClass,
                Parameters.with(operatorClassParameters, name, value),
                collation);
    }

    public IndexKey collate(String value) {
        return collate(QualifiedName.of(Names.checked(value, "collation")));
    }

    public IndexKey collate(QualifiedName value) {
        return new IndexKey(
                text, isExpression, descending, nullsFirst, operatorClass, operatorClassParameters, Optional.of(value));
    }
}
