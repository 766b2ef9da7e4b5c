package dev.autogen.sql;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.ColumnOperation;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.RenameColumn;
import java.util.ArrayList;
import java.util.List;

/** The statements that are about columns. */
final class ColumnStatements implements ColumnOperation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> addColumn(AddColumn operation) {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(AlterTable.statement(
                        operation.table(),
                        operation.options(),
                        "ADD COLUMN " + Options.ifNotExists(operation.options())
                                + ColumnWriter.definition(operation.column()))
                .requires(Requirements.of(operation.column())));
        statements.addAll(ColumnWriter.storage(operation.table(), operation.column(), operation.options()));
        operation
                .column()
                .comment()
                .ifPresent(comment -> statements.add(ColumnWriter.commentOn(operation.table(), operation.column())));
        return statements;
    }

    @Override
    public List<SqlStatement> dropColumn(DropColumn operation) {
        return List.of(AlterTable.statement(
                operation.table(),
                operation.options(),
                "DROP COLUMN " + Options.ifExists(operation.options()) + Quoting.identifier(operation.column())));
    }

    @Override
    public List<SqlStatement> renameColumn(RenameColumn operation) {
        return List.of(AlterTable.statement(
                operation.table(),
                operation.options(),
                "RENAME COLUMN " + Quoting.identifier(operation.from()) + " TO " + Quoting.identifier(operation.to())));
    }

    @Override
    public List<SqlStatement> alterColumn(AlterColumn operation) {
        return AlterColumnWriter.statements(operation);
    }
}
