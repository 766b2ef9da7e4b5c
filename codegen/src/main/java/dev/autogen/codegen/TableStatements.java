package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Call;
import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.operation.AddInheritance;
import dev.autogen.operation.AttachPartition;
import dev.autogen.operation.CommentOnTable;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DetachPartition;
import dev.autogen.operation.DropInheritance;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.FinalizeDetach;
import dev.autogen.operation.ParameterChange;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.SetTableParameters;
import dev.autogen.operation.SetTablePersistence;
import dev.autogen.operation.SetTablespace;
import dev.autogen.operation.TableOperation;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
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
        if (!table.options().equals(TableOptions.NONE)) {
            elements.add(TableOptionsWriter.options(table.options()));
        }
        table.comment().ifPresent(comment -> elements.add(Chain.of("comment", Literal.text(comment))));
        Call call = new Call(
                "createTable",
                Stream.of(Arguments.options(operation.options()), List.of(Arguments.name(table.name())), elements)
                        .flatMap(List::stream)
                        .toList());
        return new CallStatement(table.name().schema().orElse(""), table.name().name(), call);
    }

    @Override
    public JavaStatement dropTable(DropTable operation) {
        return JavaStatement.about("dropTable", operation.table(), Arguments.options(operation.options()));
    }

    @Override
    public JavaStatement renameTable(RenameTable operation) {
        return JavaStatement.about(
                "renameTable",
                operation.table(),
                Arguments.of(Literal.text(operation.to()), Arguments.options(operation.options())));
    }

    @Override
    public JavaStatement commentOnTable(CommentOnTable operation) {
        return JavaStatement.about(
                "commentOnTable", operation.table(), List.of(ColumnChangeWriter.change(operation.change())));
    }

    @Override
    public JavaStatement attachPartition(AttachPartition operation) {
        return about(
                "attachPartition",
                operation.parent(),
                operation.partition(),
                Arguments.of(PartitionWriter.bound(operation.bound()), Arguments.options(operation.options())));
    }

    @Override
    public JavaStatement detachPartition(DetachPartition operation) {
        return about(
                "detachPartition", operation.parent(), operation.partition(), Arguments.options(operation.options()));
    }

    @Override
    public JavaStatement finalizeDetach(FinalizeDetach operation) {
        return about(
                "finalizeDetach", operation.parent(), operation.partition(), Arguments.options(operation.options()));
    }

    /** The option leads, because the changes may be any number. */
    @Override
    public JavaStatement setTableParameters(SetTableParameters operation) {
        List<JavaExpression> arguments = new ArrayList<>(Arguments.options(operation.options()));
        arguments.add(Arguments.name(operation.table()));
        operation.changes().forEach(change -> arguments.add(change(change)));
        return JavaStatement.of("setTableParameters", operation.table(), arguments);
    }

    private static Chain change(ParameterChange change) {
        Literal name = Literal.text(change.parameter());
        Chain from = change.from()
                .map(value -> Chain.of("parameter", name, Literal.text(value)))
                .orElseGet(() -> Chain.of("noParameter", name));
        return change.to().map(value -> from.then("to", Literal.text(value))).orElseGet(() -> from.then("toNone"));
    }

    @Override
    public JavaStatement setTablePersistence(SetTablePersistence operation) {
        return JavaStatement.about(
                operation.isLogged() ? "setLogged" : "setUnlogged",
                operation.table(),
                Arguments.options(operation.options()));
    }

    @Override
    public JavaStatement setTablespace(SetTablespace operation) {
        return JavaStatement.about(
                "setTablespace",
                operation.table(),
                Arguments.with(Arguments.texts(List.of(operation.from(), operation.to())), operation.options()));
    }

    @Override
    public JavaStatement addInheritance(AddInheritance operation) {
        return about("addInheritance", operation.table(), operation.parent(), Arguments.options(operation.options()));
    }

    @Override
    public JavaStatement dropInheritance(DropInheritance operation) {
        return about("dropInheritance", operation.table(), operation.parent(), Arguments.options(operation.options()));
    }

    private static JavaStatement about(
            String method, QualifiedName table, QualifiedName other, List<? extends JavaExpression> arguments) {
        return JavaStatement.of(
                method,
                table,
                Stream.concat(Arguments.names(List.of(table, other)).stream(), arguments.stream())
                        .toList());
    }
}
