package dev.autogen.diff.entity;

import dev.autogen.diff.compare.SchemaComparison;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.sql.PostgresWriter;
import dev.autogen.sql.SqlStatement;

/** Makes a schema in an empty database. */
final class SchemaCreation {

    private SchemaCreation() {}

    static void run(TestDatabase database, Schema schema) {
        Schema withoutOwners = new Schema(
                schema.namespaces(),
                schema.enumTypes(),
                schema.sequences().stream().map(Sequence::withoutOwner).toList(),
                schema.tables());
        SchemaComparison.between(Schema.EMPTY, withoutOwners).stream()
                .flatMap(change -> change.up().stream())
                .forEach(operation -> run(database, operation));
        for (Sequence sequence : schema.sequences()) {
            run(database, new AlterSequence(sequence.withoutOwner(), sequence));
        }
    }

    private static void run(TestDatabase database, Operation operation) {
        operation.accept(new PostgresWriter()).stream().map(SqlStatement::sql).forEach(database::execute);
    }
}
