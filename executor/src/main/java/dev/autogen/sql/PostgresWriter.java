package dev.autogen.sql;

import dev.autogen.operation.ColumnOperation;
import dev.autogen.operation.ConstraintOperation;
import dev.autogen.operation.ControlOperation;
import dev.autogen.operation.CustomOperation;
import dev.autogen.operation.DataOperation;
import dev.autogen.operation.ExtensionOperation;
import dev.autogen.operation.IndexOperation;
import dev.autogen.operation.NamespaceOperation;
import dev.autogen.operation.ObjectOperation;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RoutineOperation;
import dev.autogen.operation.SecurityOperation;
import dev.autogen.operation.SequenceOperation;
import dev.autogen.operation.TableOperation;
import dev.autogen.operation.TriggerOperation;
import dev.autogen.operation.TypeOperation;
import dev.autogen.operation.ViewOperation;
import java.util.List;

/** Writes an operation as the statements that do it on PostgreSQL 14 and later, in the order in which they run. */
public final class PostgresWriter implements Operation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> table(TableOperation operation) {
        return operation.accept(new TableStatements());
    }

    @Override
    public List<SqlStatement> column(ColumnOperation operation) {
        return operation.accept(new ColumnStatements());
    }

    @Override
    public List<SqlStatement> constraint(ConstraintOperation operation) {
        return operation.accept(new ConstraintStatements());
    }

    @Override
    public List<SqlStatement> index(IndexOperation operation) {
        return operation.accept(new IndexStatements());
    }

    @Override
    public List<SqlStatement> sequence(SequenceOperation operation) {
        return operation.accept(new SequenceStatements());
    }

    @Override
    public List<SqlStatement> type(TypeOperation operation) {
        return operation.accept(new TypeStatements());
    }

    @Override
    public List<SqlStatement> namespace(NamespaceOperation operation) {
        return operation.accept(new NamespaceStatements());
    }

    @Override
    public List<SqlStatement> extension(ExtensionOperation operation) {
        return operation.accept(new ExtensionStatements());
    }

    @Override
    public List<SqlStatement> object(ObjectOperation operation) {
        return operation.accept(new ObjectStatements());
    }

    @Override
    public List<SqlStatement> view(ViewOperation operation) {
        return operation.accept(new ViewStatements());
    }

    @Override
    public List<SqlStatement> routine(RoutineOperation operation) {
        return operation.accept(new RoutineStatements());
    }

    @Override
    public List<SqlStatement> trigger(TriggerOperation operation) {
        return operation.accept(new TriggerStatements());
    }

    @Override
    public List<SqlStatement> security(SecurityOperation operation) {
        return operation.accept(new SecurityStatements());
    }

    @Override
    public List<SqlStatement> data(DataOperation operation) {
        return operation.accept(new DataStatements());
    }

    @Override
    public List<SqlStatement> control(ControlOperation operation) {
        return operation.accept(new ControlStatements());
    }

    @Override
    public List<SqlStatement> custom(CustomOperation operation) {
        return operation.sql().stream()
                .map(sql -> new SqlStatement(sql, operation.isTransactional()))
                .toList();
    }
}
