package dev.autogen.diff.entity;

import dev.autogen.diff.compare.SchemaComparison;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.Schema;
import dev.autogen.sql.PostgresWriter;
import dev.autogen.sql.SqlStatement;
import java.util.stream.Collectors;

/** Makes a schema in an empty database. */
final class SchemaCreation {

    private SchemaCreation() {}

    static void run(TestDatabase database, Schema schema) {
        database.execute(SchemaComparison.between(Schema.EMPTY, schema).stream()
                .flatMap(change -> change.up().stream())
                .flatMap(operation -> operation.accept(new PostgresWriter()).stream())
                .map(SqlStatement::sql)
                .collect(Collectors.joining(";\n")));
    }
}
