package dev.autogen.sql;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CommentOnTable;
import dev.autogen.operation.CreateEnum;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateNamespace;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropEnum;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropNamespace;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameIndex;
import dev.autogen.operation.RenameTable;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes an operation as the statements that do it on PostgreSQL 14 and later, in the order in which they run. */
public final class PostgresWriter implements Operation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> createNamespace(CreateNamespace operation) {
        return one("CREATE SCHEMA " + Quoting.identifier(operation.name()));
    }

    @Override
    public List<SqlStatement> dropNamespace(DropNamespace operation) {
        return one("DROP SCHEMA " + Quoting.identifier(operation.name()));
    }

    @Override
    public List<SqlStatement> createTable(CreateTable operation) {
        Table table = operation.table();
        List<String> elements = new ArrayList<>();
        table.columns().forEach(column -> elements.add("    " + ColumnWriter.definition(column)));
        table.constraints().forEach(constraint -> elements.add("    " + ConstraintWriter.definition(constraint)));
        String body = elements.isEmpty() ? "" : "\n" + String.join(",\n", elements) + "\n";
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(new SqlStatement("CREATE TABLE " + Quoting.identifier(table.name()) + " (" + body + ")"));
        table.comment().ifPresent(comment -> statements.add(commentOnTable(table.name(), table.comment())));
        for (Column column : table.columns()) {
            column.comment().ifPresent(comment -> statements.add(commentOnColumn(table.name(), column)));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> dropTable(DropTable operation) {
        return one("DROP TABLE " + Quoting.identifier(operation.table()));
    }

    @Override
    public List<SqlStatement> renameTable(RenameTable operation) {
        return List.of(alterTable(operation.table(), "RENAME TO " + Quoting.identifier(operation.to())));
    }

    @Override
    public List<SqlStatement> commentOnTable(CommentOnTable operation) {
        return List.of(commentOnTable(operation.table(), operation.change().to()));
    }

    @Override
    public List<SqlStatement> addColumn(AddColumn operation) {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(alterTable(operation.table(), "ADD COLUMN " + ColumnWriter.definition(operation.column())));
        operation
                .column()
                .comment()
                .ifPresent(comment -> statements.add(commentOnColumn(operation.table(), operation.column())));
        return statements;
    }

    @Override
    public List<SqlStatement> dropColumn(DropColumn operation) {
        return List.of(alterTable(operation.table(), "DROP COLUMN " + Quoting.identifier(operation.column())));
    }

    @Override
    public List<SqlStatement> renameColumn(RenameColumn operation) {
        return List.of(alterTable(
                operation.table(),
                "RENAME COLUMN " + Quoting.identifier(operation.from()) + " TO " + Quoting.identifier(operation.to())));
    }

    @Override
    public List<SqlStatement> alterColumn(AlterColumn operation) {
        return AlterColumnWriter.statements(operation).stream()
                .map(SqlStatement::new)
                .toList();
    }

    @Override
    public List<SqlStatement> addConstraint(AddConstraint operation) {
        Constraint constraint = operation.constraint();
        return List.of(alterTable(operation.table(), "ADD " + ConstraintWriter.definition(constraint)));
    }

    @Override
    public List<SqlStatement> dropConstraint(DropConstraint operation) {
        return List.of(alterTable(operation.table(), "DROP CONSTRAINT " + Quoting.identifier(operation.name())));
    }

    @Override
    public List<SqlStatement> renameConstraint(RenameConstraint operation) {
        return List.of(alterTable(
                operation.table(),
                "RENAME CONSTRAINT " + Quoting.identifier(operation.from()) + " TO "
                        + Quoting.identifier(operation.to())));
    }

    @Override
    public List<SqlStatement> createIndex(CreateIndex operation) {
        return one(IndexWriter.create(operation.table(), operation.index()));
    }

    @Override
    public List<SqlStatement> dropIndex(DropIndex operation) {
        QualifiedName name = new QualifiedName(operation.table().schema(), operation.name());
        return one("DROP INDEX " + Quoting.identifier(name));
    }

    @Override
    public List<SqlStatement> renameIndex(RenameIndex operation) {
        QualifiedName name = new QualifiedName(operation.table().schema(), operation.from());
        return one("ALTER INDEX " + Quoting.identifier(name) + " RENAME TO " + Quoting.identifier(operation.to()));
    }

    @Override
    public List<SqlStatement> createSequence(CreateSequence operation) {
        return one(SequenceWriter.create(operation.sequence()));
    }

    @Override
    public List<SqlStatement> alterSequence(AlterSequence operation) {
        return SequenceWriter.alter(operation.from(), operation.to()).stream()
                .map(SqlStatement::new)
                .toList();
    }

    @Override
    public List<SqlStatement> dropSequence(DropSequence operation) {
        return one("DROP SEQUENCE " + Quoting.identifier(operation.name()));
    }

    @Override
    public List<SqlStatement> createEnum(CreateEnum operation) {
        String labels = operation.type().labels().stream().map(Quoting::literal).collect(Collectors.joining(", "));
        return one("CREATE TYPE " + Quoting.identifier(operation.type().name()) + " AS ENUM (" + labels + ")");
    }

    @Override
    public List<SqlStatement> dropEnum(DropEnum operation) {
        return one("DROP TYPE " + Quoting.identifier(operation.name()));
    }

    @Override
    public List<SqlStatement> execute(Execute operation) {
        return one(operation.sql());
    }

    private static List<SqlStatement> one(String sql) {
        return List.of(new SqlStatement(sql));
    }

    private static SqlStatement alterTable(QualifiedName table, String action) {
        return new SqlStatement("ALTER TABLE " + Quoting.identifier(table) + " " + action);
    }

    private static SqlStatement commentOnTable(QualifiedName table, Optional<String> comment) {
        return new SqlStatement("COMMENT ON TABLE " + Quoting.identifier(table) + " IS "
                + comment.map(Quoting::literal).orElse("NULL"));
    }

    private static SqlStatement commentOnColumn(QualifiedName table, Column column) {
        return new SqlStatement(ColumnWriter.comment(table, column.name(), column.comment()));
    }
}
