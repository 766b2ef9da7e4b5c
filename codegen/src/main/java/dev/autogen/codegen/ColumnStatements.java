package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.ColumnOperation;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.RenameColumn;
import java.util.ArrayList;
import java.util.List;

/** The statements that are about columns. */
final class ColumnStatements implements ColumnOperation.Visitor<JavaStatement> {

    @Override
    public JavaStatement addColumn(AddColumn operation) {
        return JavaStatement.about(
                "addColumn",
                operation.table(),
                Arguments.of(ColumnWriter.column(operation.column()), Arguments.options(operation.options())));
    }

    @Override
    public JavaStatement dropColumn(DropColumn operation) {
        return JavaStatement.about(
                "dropColumn",
                operation.table(),
                Arguments.of(Literal.text(operation.column()), Arguments.options(operation.options())));
    }

    @Override
    public JavaStatement renameColumn(RenameColumn operation) {
        return JavaStatement.about(
                "renameColumn",
                operation.table(),
                Arguments.with(Arguments.texts(List.of(operation.from(), operation.to())), operation.options()));
    }

    /** The options lead, because the changes may be any number. */
    @Override
    public JavaStatement alterColumn(AlterColumn operation) {
        List<JavaExpression> arguments = new ArrayList<>(Arguments.options(operation.options()));
        arguments.add(Arguments.name(operation.table()));
        arguments.add(Literal.text(operation.column()));
        operation.changes().forEach(change -> arguments.add(ColumnChangeWriter.change(change)));
        return JavaStatement.of("alterColumn", operation.table(), arguments);
    }
}
