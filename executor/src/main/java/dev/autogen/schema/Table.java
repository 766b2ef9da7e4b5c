package dev.autogen.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A table with all that is part of it. Columns stand in their order in the table. */
public record Table(
        QualifiedName name,
        List<Column> columns,
        List<Constraint> constraints,
        List<Index> indexes,
        Optional<String> comment,
        TableOptions options) {

    public Table {
        Objects.requireNonNull(name, "name is null");
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
        indexes = List.copyOf(indexes);
        // PostgreSQL takes an empty comment for none (CreateComments in comment.c).
        comment = comment.filter(text -> !text.isEmpty());
        Objects.requireNonNull(options, "options is null");
    }

    public Table(
            QualifiedName name,
            List<Column> columns,
            List<Constraint> constraints,
            List<Index> indexes,
            Optional<String> comment) {
        this(name, columns, constraints, indexes, comment, TableOptions.NONE);
    }

    /** Returns the column of that name, case being significant as in PostgreSQL's catalogue. */
    public Optional<Column> column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }

    public Table withColumns(List<Column> value) {
        return new Table(name, value, constraints, indexes, comment, options);
    }

    public Table withConstraints(List<Constraint> value) {
        return new Table(name, columns, value, indexes, comment, options);
    }

    public Table withIndexes(List<Index> value) {
        return new Table(name, columns, constraints, value, comment, options);
    }

    public Table withName(QualifiedName value) {
        return new Table(value, columns, constraints, indexes, comment, options);
    }

    public Table withOptions(TableOptions value) {
        return new Table(name, columns, constraints, indexes, comment, value);
    }
}
