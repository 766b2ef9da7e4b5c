package dev.autogen.sql;

import dev.autogen.operation.AddInheritance;
import dev.autogen.operation.AttachPartition;
import dev.autogen.operation.CommentOnTable;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DetachPartition;
import dev.autogen.operation.DropInheritance;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.FinalizeDetach;
import dev.autogen.operation.Option;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.SetTableParameters;
import dev.autogen.operation.SetTablePersistence;
import dev.autogen.operation.SetTablespace;
import dev.autogen.operation.TableOperation;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The statements that are about tables. */
final class TableStatements implements TableOperation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> createTable(CreateTable operation) {
        Table table = operation.table();
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(TableWriter.create(operation));
        table.columns().forEach(column -> statements.addAll(ColumnWriter.storage(table.name(), column, Set.of())));
        table.comment().ifPresent(comment -> statements.add(commentOnTable(table.name(), table.comment())));
        for (Column column : table.columns()) {
            column.comment().ifPresent(comment -> statements.add(ColumnWriter.commentOn(table.name(), column)));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> dropTable(DropTable operation) {
        return SqlStatement.one(
                "DROP TABLE " + Options.ifExists(operation.options()) + Quoting.identifier(operation.table()));
    }

    @Override
    public List<SqlStatement> renameTable(RenameTable operation) {
        return List.of(AlterTable.statement(
                operation.table(), operation.options(), "RENAME TO " + Quoting.identifier(operation.to())));
    }

    @Override
    public List<SqlStatement> commentOnTable(CommentOnTable operation) {
        return List.of(commentOnTable(operation.table(), operation.change().to()));
    }

    @Override
    public List<SqlStatement> attachPartition(AttachPartition operation) {
        return List.of(AlterTable.statement(
                operation.parent(),
                operation.options(),
                "ATTACH PARTITION " + Quoting.identifier(operation.partition()) + " "
                        + PartitionWriter.bound(operation.bound())));
    }

    /** PostgreSQL manual, ALTER TABLE, "DETACH PARTITION": concurrently not inside a transaction block. */
    @Override
    public List<SqlStatement> detachPartition(DetachPartition operation) {
        boolean isConcurrent = operation.options().contains(Option.CONCURRENTLY);
        SqlStatement statement = AlterTable.statement(
                operation.parent(),
                operation.options(),
                "DETACH PARTITION " + Quoting.identifier(operation.partition())
                        + (isConcurrent ? " " + Option.CONCURRENTLY.sql() : ""));
        return List.of(new SqlStatement(statement.sql(), !isConcurrent));
    }

    @Override
    public List<SqlStatement> finalizeDetach(FinalizeDetach operation) {
        return List.of(AlterTable.statement(
                operation.parent(),
                operation.options(),
                "DETACH PARTITION " + Quoting.identifier(operation.partition()) + " FINALIZE"));
    }

    @Override
    public List<SqlStatement> setTableParameters(SetTableParameters operation) {
        String table = AlterTable.start(operation.table(), operation.options());
        return ParameterWriter.changes(table, operation.changes());
    }

    @Override
    public List<SqlStatement> setTablePersistence(SetTablePersistence operation) {
        return List.of(AlterTable.statement(
                operation.table(), operation.options(), operation.isLogged() ? "SET LOGGED" : "SET UNLOGGED"));
    }

    @Override
    public List<SqlStatement> setTablespace(SetTablespace operation) {
        return List.of(AlterTable.statement(
                operation.table(), operation.options(), "SET TABLESPACE " + Quoting.identifier(operation.to())));
    }

    @Override
    public List<SqlStatement> addInheritance(AddInheritance operation) {
        return List.of(AlterTable.statement(
                operation.table(), operation.options(), "INHERIT " + Quoting.identifier(operation.parent())));
    }

    @Override
    public List<SqlStatement> dropInheritance(DropInheritance operation) {
        return List.of(AlterTable.statement(
                operation.table(), operation.options(), "NO INHERIT " + Quoting.identifier(operation.parent())));
    }

    private static SqlStatement commentOnTable(QualifiedName table, Optional<String> comment) {
        return new SqlStatement("COMMENT ON TABLE " + Quoting.identifier(table) + " IS "
                + comment.map(Quoting::literal).orElse("NULL"));
    }
}
