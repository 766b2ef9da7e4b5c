package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.IndexOperation;
import dev.autogen.operation.RenameIndex;
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
                "renameIndex", operation.table(), Arguments.texts(List.of(operation.from(), operation.to())));
    }
}
