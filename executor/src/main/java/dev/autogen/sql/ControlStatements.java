package dev.autogen.sql;

import dev.autogen.operation.Autocommit;
import dev.autogen.operation.ControlOperation;
import dev.autogen.operation.Irreversible;
import dev.autogen.operation.LockTimeout;
import dev.autogen.operation.StatementTimeout;
import java.util.List;

/** The statements that are about how the others run. Who runs or prints them sees to blocks and limits himself. */
final class ControlStatements implements ControlOperation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> autocommit(Autocommit operation) {
        PostgresWriter writer = new PostgresWriter();
        return operation.operations().stream()
                .flatMap(each -> each.accept(writer).stream())
                .toList();
    }

    @Override
    public List<SqlStatement> lockTimeout(LockTimeout operation) {
        return SqlStatement.one(
                "SET LOCAL lock_timeout = " + operation.duration().toMillis());
    }

    @Override
    public List<SqlStatement> statementTimeout(StatementTimeout operation) {
        return SqlStatement.one(
                "SET LOCAL statement_timeout = " + operation.duration().toMillis());
    }

    @Override
    public List<SqlStatement> irreversible(Irreversible operation) {
        return List.of();
    }
}
