package dev.autogen.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A materialized view. The methods named like an SQL clause return a copy that has it.
 *
 * @param query without a semicolon behind it
 * @param columns the names of the first columns; those of the query where there are none
 * @param accessMethod the method that stores its rows; that of the server's settings where none is named
 * @param parameters storage parameters such as {@code fillfactor}
 */
public record MaterializedView(
        QualifiedName name,
        String query,
        List<String> columns,
        Optional<String> accessMethod,
        SortedMap<String, String> parameters,
        Optional<String> tablespace) {

    public MaterializedView {
        Objects.requireNonNull(name, "name is null");
        query = View.checkedQuery(query, "materialized view refused: " + name);
        columns = View.checkedColumns(columns, "materialized view " + name);
        accessMethod.ifPresent(value -> Names.checked(value, "access method"));
        parameters = Parameters.checked(parameters);
        tablespace.ifPresent(value -> Names.checked(value, "tablespace"));
    }

    public MaterializedView(QualifiedName name, String query) {
        this(name, query, List.of(), Optional.empty(), new TreeMap<>(), Optional.empty());
    }

    public MaterializedView columns(String... names) {
        return new MaterializedView(name, query, ColumnNames.given(names), accessMethod, parameters, tablespace);
    }

    public MaterializedView using(String method) {
        return new MaterializedView(name, query, columns, Optional.of(method), parameters, tablespace);
    }

    /** Adds a storage parameter. */
    public MaterializedView with(String parameter, String value) {
        return new MaterializedView(
                name, query, columns, accessMethod, Parameters.with(parameters, parameter, value), tablespace);
    }

    public MaterializedView tablespace(String value) {
        return new MaterializedView(name, query, columns, accessMethod, parameters, Optional.of(value));
    }

    public MaterializedView withQuery(String value) {
        return new MaterializedView(name, value, columns, accessMethod, parameters, tablespace);
    }
}
