package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * No two rows are alike in all elements. The methods named like an SQL clause return a copy that has it.
 *
 * @param method the access method of its index, {@code btree} where nothing is said
 * @param include columns that are stored in the index without being compared
 * @param predicate the condition of the rows that are compared, without {@code where} and without parentheses
 */
public record Exclusion(
        Optional<String> name,
        List<ExclusionElement> elements,
        String method,
        List<String> include,
        Optional<String> predicate,
        Deferrability deferrability)
        implements Constraint {

    public Exclusion {
        name.ifPresent(value -> Names.checked(value, "constraint"));
        elements = List.copyOf(elements);
        Names.checked(method, "index method");
        include = ColumnNames.checked(include);
        Objects.requireNonNull(predicate, "predicate is null");
        Objects.requireNonNull(deferrability, "deferrability is null");
        if (elements.isEmpty()) {
            throw new AutogenException(
                    "exclusion constraint refused: " + name.orElse("(unnamed)") + " compares nothing",
                    "name a column and an operator");
        }
    }

    public Exclusion(Optional<String> name, List<ExclusionElement> elements) {
        this(name, elements, "btree", List.of(), Optional.empty(), Deferrability.NOT_DEFERRABLE);
    }

    /** Compares a column as well. */
    public Exclusion with(String column, String operator) {
        return with(IndexKey.column(column), operator);
    }

    public Exclusion with(IndexKey key, String operator) {
        return with(ExclusionElement.of(key, operator));
    }

    public Exclusion with(IndexKey key, QualifiedName operator) {
        return with(new ExclusionElement(key, operator));
    }

    private Exclusion with(ExclusionElement element) {
        List<ExclusionElement> more = new ArrayList<>(elements);
        more.add(element);
        return new Exclusion(name, more, method, include, predicate, deferrability);
    }

    public Exclusion using(String value) {
        return new Exclusion(name, elements, value, include, predicate, deferrability);
    }

    public Exclusion including(String... columns) {
        return new Exclusion(name, elements, method, ColumnNames.checked(columns), predicate, deferrability);
    }

    public Exclusion where(String condition) {
        return new Exclusion(name, elements, method, include, Optional.of(condition), deferrability);
    }

    public Exclusion deferrable(Deferrability value) {
        return new Exclusion(name, elements, method, include, predicate, value);
    }

    @Override
    public Exclusion withName(Optional<String> value) {
        return new Exclusion(value, elements, method, include, predicate, deferrability);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.exclusion(this);
    }
}
