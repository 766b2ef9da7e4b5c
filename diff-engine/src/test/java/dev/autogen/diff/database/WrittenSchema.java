package dev.autogen.diff.database;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.CreateEnum;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateNamespace;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Option;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.sql.PostgresWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A schema, made on a server by the operations that say it. */
final class WrittenSchema {

    private static final PostgresWriter WRITER = new PostgresWriter();

    private WrittenSchema() {}

    static void create(Connection connection, Schema schema) throws SQLException {
        for (Operation operation : operations(schema)) {
            for (var sql : operation.accept(WRITER)) {
                try (Statement statement = connection.createStatement()) {
                    statement.setEscapeProcessing(false);
                    statement.execute(sql.sql());
                } catch (SQLException exception) {
                    throw new SQLException(exception.getMessage() + "\nSQL: " + sql.sql(), exception);
                }
            }
        }
    }

    /** Sequences that belong to a column come after the tables, foreign keys last. */
    private static List<Operation> operations(Schema schema) {
        List<Operation> operations = new ArrayList<>();
        schema.namespaces().forEach(name -> operations.add(new CreateNamespace(name, Set.of(Option.IF_NOT_EXISTS))));
        schema.enumTypes().forEach(type -> operations.add(new CreateEnum(type)));
        schema.tables().forEach(table -> operations.add(new CreateTable(bare(table))));
        for (Sequence sequence : schema.sequences()) {
            operations.add(new CreateSequence(sequence));
        }
        for (Table table : schema.tables()) {
            table.indexes().forEach(index -> operations.add(new CreateIndex(table.name(), index)));
            table.constraints().stream()
                    .filter(Constraint.ForeignKey.class::isInstance)
                    .forEach(constraint -> operations.add(new AddConstraint(table.name(), constraint)));
        }
        return operations;
    }

    private static Table bare(Table table) {
        List<Constraint> constraints = table.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.ForeignKey))
                .toList();
        return table.withIndexes(List.of()).withConstraints(constraints);
    }
}
