package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Call;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.operation.CommentOnTable;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.TableOperation;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The statements that are about tables. */
final class TableStatements implements TableOperation.Visitor<JavaStatement> {

    @Override
    public JavaStatement createTable(CreateTable operation) {
        Table table = operation.table();
        List<JavaExpression> elements = new ArrayList<>();
        table.columns().forEach(column -> elements.add(ColumnWriter.column(column)));
        table.constraints().forEach(constraint -> elements.add(ConstraintWriter.constraint(constraint)));
        table.comment().ifPresent(comment -> elements.add(JavaExpression.Chain.of("comment", Literal.text(comment))));
        Call call = new Call(
                "createTable",
                Stream.of(Arguments.options(operation.options()), List.of(Arguments.name(table.name())), elements)
                        .flatMap(List::stream)
                        .toList());
        return new CallStatement(table.name().name(), call);
    }

    @Override
    public JavaStatement dropTable(DropTable operation) {
        return JavaStatement.about("dropTable", operation.table(), Arguments.options(operation.options()));
    }

    @Override
    public JavaStatement renameTable(RenameTable operation) {
        return JavaStatement.about("renameTable", operation.table(), List.of(Literal.text(operation.to())));
    }

    @Override
    public JavaStatement commentOnTable(CommentOnTable operation) {
        return JavaStatement.about(
                "commentOnTable", operation.table(), List.of(ColumnChangeWriter.change(operation.change())));
    }
}
