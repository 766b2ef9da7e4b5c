package dev.autogen.sql;

import dev.autogen.operation.BulkInsert;
import dev.autogen.operation.DataOperation;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Row;
import dev.autogen.operation.UpdateInBatches;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The statements that are about rows. */
final class DataStatements implements DataOperation.Visitor<List<SqlStatement>> {

    /** Rows in one statement: more make it no faster, and a message about it longer. */
    private static final int ROWS = 500;

    @Override
    public List<SqlStatement> execute(Execute operation) {
        return List.of(BoundStatement.of(operation));
    }

    @Override
    public List<SqlStatement> bulkInsert(BulkInsert operation) {
        String start = "INSERT INTO " + Quoting.identifier(operation.table()) + " ("
                + Quoting.identifiers(operation.columns()) + ") VALUES\n";
        List<SqlStatement> statements = new ArrayList<>();
        for (int from = 0; from < operation.rows().size(); from += ROWS) {
            int to = Math.min(from + ROWS, operation.rows().size());
            statements.add(new SqlStatement(operation.rows().subList(from, to).stream()
                    .map(DataStatements::row)
                    .collect(Collectors.joining(",\n", start, ""))));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> updateInBatches(UpdateInBatches operation) {
        return SqlStatement.one(new BatchedUpdateWriter(operation).all());
    }

    private static String row(Row row) {
        return row.values().stream().map(ValueWriter::literal).collect(Collectors.joining(", ", "    (", ")"));
    }
}
