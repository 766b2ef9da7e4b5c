package dev.autogen.sql;

import dev.autogen.operation.DataOperation;
import dev.autogen.operation.Execute;
import java.util.List;

/** The statements that are about rows. */
final class DataStatements implements DataOperation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> execute(Execute operation) {
        return SqlStatement.one(operation.sql());
    }
}
