package dev.autogen.diff.database;

import dev.autogen.AutogenException;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which tables, views, materialized views and sequences that no column owns are read. A pattern has {@code *} for any characters and {@code ?} for one;
 * with a dot it is {@code schema.table}, patterns in both parts, without one it means a table in whichever schema. Case
 * matters as it does in PostgreSQL's catalogue. A partition is read where the table is that it is a part of.
 *
 * @param include what is read; everything where it is empty
 * @param exclude what is not read, whatever {@code include} says
 */
public record TableFilter(List<String> include, List<String> exclude) {

    /** Everything. */
    public static final TableFilter ALL = new TableFilter(List.of(), List.of());

    /**
     * Takes the patterns.
     *
     * @throws AutogenException where one of them is blank, or has a part too many or too few
     */
    public TableFilter {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        include.forEach(TablePattern::of);
        exclude.forEach(TablePattern::of);
    }

    /** Returns whether nothing is left out. */
    public boolean isAll() {
        return include.isEmpty() && exclude.isEmpty();
    }

    /**
     * Returns whether a table of that name is read.
     *
     * @param defaultNamespace the schema of a name that has none
     */
    public boolean matches(QualifiedName name, String defaultNamespace) {
        String namespace = name.schema().orElse(defaultNamespace);
        Function<List<String>, Boolean> isAmong = patterns ->
                patterns.stream().anyMatch(pattern -> TablePattern.of(pattern).matches(namespace, name.name()));
        return (include.isEmpty() || isAmong.apply(include)) && !isAmong.apply(exclude);
    }

    /**
     * Returns the same as a condition of SQL.
     *
     * @param namespace a column with the name of the schema, as SQL
     * @param name a column with the name of the table, as SQL
     */
    String condition(String namespace, String name) {
        Function<List<String>, String> isAmong = patterns -> patterns.stream()
                .map(pattern -> TablePattern.of(pattern).condition(namespace, name))
                .collect(Collectors.joining(" OR ", "(", ")"));
        String included = include.isEmpty() ? "true" : isAmong.apply(include);
        return exclude.isEmpty() ? included : included + " AND NOT " + isAmong.apply(exclude);
    }
}
