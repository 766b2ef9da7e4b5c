package dev.autogen.sql;

import dev.autogen.operation.CommentOnTable;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.TableOperation;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements that are about tables. */
final class TableStatements implements TableOperation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> createTable(CreateTable operation) {
        Table table = operation.table();
        List<String> elements = new ArrayList<>();
        table.columns().forEach(column -> elements.add("    " + ColumnWriter.definition(column)));
        table.constraints().forEach(constraint -> elements.add("    " + ConstraintWriter.definition(constraint)));
        String body = elements.isEmpty() ? "" : "\n" + String.join(",\n", elements) + "\n";
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(new SqlStatement("CREATE TABLE " + Options.ifNotExists(operation.options())
                + Quoting.identifier(table.name()) + " (" + body + ")"));
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
        return List.of(AlterTable.statement(operation.table(), "RENAME TO " + Quoting.identifier(operation.to())));
    }

    @Override
    public List<SqlStatement> commentOnTable(CommentOnTable operation) {
        return List.of(commentOnTable(operation.table(), operation.change().to()));
    }

    private static SqlStatement commentOnTable(QualifiedName table, Optional<String> comment) {
        return new SqlStatement("COMMENT ON TABLE " + Quoting.identifier(table) + " IS "
                + comment.map(Quoting::literal).orElse("NULL"));
    }
}
