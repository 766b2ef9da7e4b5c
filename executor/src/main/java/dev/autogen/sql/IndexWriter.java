package dev.autogen.sql;

import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.Option;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import java.util.Set;
import java.util.stream.Collectors;

/** Indexes. */
final class IndexWriter {

    private IndexWriter() {}

    static String create(CreateIndex operation) {
        Index index = operation.index();
        Set<Option> options = operation.options();
        StringBuilder sql = new StringBuilder(index.isUnique() ? "CREATE UNIQUE INDEX " : "CREATE INDEX ");
        sql.append(Options.word(options, Option.CONCURRENTLY)).append(Options.ifNotExists(options));
        sql.append(Quoting.identifier(index.name().orElseThrow()));
        sql.append(" ON ").append(Options.word(options, Option.ONLY)).append(Quoting.identifier(operation.table()));
        if (!index.method().equals("btree")) {
            sql.append(" USING ").append(Quoting.identifier(index.method()));
        }
        sql.append(index.keys().stream().map(IndexWriter::key).collect(Collectors.joining(", ", " (", ")")));
        if (!index.include().isEmpty()) {
            sql.append(" INCLUDE (")
                    .append(Quoting.identifiers(index.include()))
                    .append(')');
        }
        if (index.nullsNotDistinct()) {
            sql.append(" NULLS NOT DISTINCT");
        }
        if (!index.parameters().isEmpty()) {
            sql.append(" WITH (")
                    .append(ParameterWriter.all(index.parameters()))
                    .append(')');
        }
        index.tablespace().ifPresent(name -> sql.append(" TABLESPACE ").append(Quoting.identifier(name)));
        index.predicate().ifPresent(condition -> sql.append(" WHERE ").append(condition));
        return sql.toString();
    }

    static String key(IndexKey key) {
        StringBuilder sql = new StringBuilder(
                key.isExpression() ? "(" + Quoting.expression(key.text()) + ")" : Quoting.identifier(key.text()));
        key.collation().ifPresent(value -> sql.append(" COLLATE ").append(Quoting.identifier(value)));
        key.operatorClass().ifPresent(value -> sql.append(' ').append(Quoting.identifier(value)));
        if (!key.operatorClassParameters().isEmpty()) {
            sql.append(" (")
                    .append(ParameterWriter.all(key.operatorClassParameters()))
                    .append(')');
        }
        if (key.descending()) {
            sql.append(" DESC");
        }
        // PostgreSQL's own choice is nulls last ascending, nulls first descending.
        if (key.nullsFirst() != key.descending()) {
            sql.append(key.nullsFirst() ? " NULLS FIRST" : " NULLS LAST");
        }
        return sql.toString();
    }
}
