package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.operation.AttachIndex;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.IndexOperation;
import dev.autogen.operation.ParameterChange;
import dev.autogen.operation.ReindexIndex;
import dev.autogen.operation.ReindexTable;
import dev.autogen.operation.RenameIndex;
import dev.autogen.operation.SetIndexParameters;
import dev.autogen.operation.SetIndexTablespace;
import java.util.ArrayList;
import java.util.List;

/** The statements that are about indexes. */
final class IndexStatements implements IndexOperation.Visitor<JavaStatement> {

    @Override
    public JavaStatement createIndex(CreateIndex operation) {
        return JavaStatement.about(
                "createIndex",
                operation.table(),
                Arguments.of(IndexWriter.index(operation.index()), Arguments.options(operation.options())));
    }

    @Override
    public JavaStatement dropIndex(DropIndex operation) {
        return JavaStatement.about(
                "dropIndex",
                operation.table(),
                Arguments.of(Literal.text(operation.name()), Arguments.options(operation.options())));
    }

    @Override
    public JavaStatement renameIndex(RenameIndex operation) {
        return JavaStatement.about(
                "renameIndex",
                operation.table(),
                Arguments.of(
                        Literal.text(operation.from()),
                        Arguments.of(Literal.text(operation.to()), Arguments.options(operation.options()))));
    }

    @Override
    public JavaStatement attachIndex(AttachIndex operation) {
        return JavaStatement.of(
                "attachIndex",
                operation.parentIndex(),
                Arguments.names(List.of(operation.parentIndex(), operation.index())));
    }

    @Override
    public JavaStatement reindexIndex(ReindexIndex operation) {
        return JavaStatement.about(
                "reindexIndex",
                operation.table(),
                Arguments.of(Literal.text(operation.name()), Arguments.options(operation.options())));
    }

    @Override
    public JavaStatement reindexTable(ReindexTable operation) {
        return JavaStatement.about("reindexTable", operation.table(), Arguments.options(operation.options()));
    }

    /** The option leads, because the changes may be any number. */
    @Override
    public JavaStatement setIndexParameters(SetIndexParameters operation) {
        List<JavaExpression> arguments = new ArrayList<>(Arguments.options(operation.options()));
        arguments.add(Arguments.name(operation.table()));
        arguments.add(Literal.text(operation.name()));
        operation.changes().forEach(change -> arguments.add(change(change)));
        return JavaStatement.of("setIndexParameters", operation.table(), arguments);
    }

    @Override
    public JavaStatement setIndexTablespace(SetIndexTablespace operation) {
        return JavaStatement.about(
                "setIndexTablespace",
                operation.table(),
                Arguments.with(
                        Arguments.texts(List.of(operation.name(), operation.from(), operation.to())),
                        operation.options()));
    }

    private static Chain change(ParameterChange change) {
        Literal name = Literal.text(change.parameter());
        Chain from = change.from()
                .map(value -> Chain.of("parameter", name, Literal.text(value)))
                .orElseGet(() -> Chain.of("noParameter", name));
        return change.to().map(value -> from.then("to", Literal.text(value))).orElseGet(() -> from.then("toNone"));
    }
}
