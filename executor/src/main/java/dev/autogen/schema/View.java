package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A view. The methods named like an SQL clause return a copy that has it.
 *
 * @param query without a semicolon behind it
 * @param columns the names of the first columns; those of the query where there are none
 * @param isSecurityBarrier whether no condition of a user runs before those of the view
 * @param isSecurityInvoker whether the privileges of the user count, not those of the view's owner; PostgreSQL 15
 */
public record View(
        QualifiedName name,
        String query,
        List<String> columns,
        boolean isSecurityBarrier,
        boolean isSecurityInvoker,
        Optional<CheckOption> checkOption) {

    public View {
        Objects.requireNonNull(name, "name is null");
        query = checkedQuery(query, "view refused: " + name);
        columns = checkedColumns(columns, "view " + name);
        Objects.requireNonNull(checkOption, "checkOption is null");
    }

    public View(QualifiedName name, String query) {
        this(name, query, List.of(), false, false, Optional.empty());
    }

    public View columns(String... names) {
        return new View(name, query, List.of(names), isSecurityBarrier, isSecurityInvoker, checkOption);
    }

    public View securityBarrier() {
        return new View(name, query, columns, true, isSecurityInvoker, checkOption);
    }

    /** PostgreSQL 15 and later. */
    public View securityInvoker() {
        return new View(name, query, columns, isSecurityBarrier, true, checkOption);
    }

    public View withCheckOption(CheckOption value) {
        return new View(name, query, columns, isSecurityBarrier, isSecurityInvoker, Optional.of(value));
    }

    static String checkedQuery(String query, String refused) {
        if (query == null || query.isBlank()) {
            throw new AutogenException(refused + ": it has no query", "write the select");
        }
        if (query.stripTrailing().endsWith(";")) {
            throw new AutogenException(refused + ": the query ends with a semicolon", "leave the semicolon out");
        }
        return query;
    }

    static List<String> checkedColumns(List<String> columns, String what) {
        columns.forEach(column -> Names.checked(column, "column"));
        return Names.withoutDuplicates(columns, what);
    }

    public View withQuery(String value) {
        return new View(name, value, columns, isSecurityBarrier, isSecurityInvoker, checkOption);
    }
}
