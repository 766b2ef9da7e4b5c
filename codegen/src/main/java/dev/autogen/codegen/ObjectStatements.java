package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.operation.CommentOn;
import dev.autogen.operation.ObjectOperation;
import dev.autogen.operation.RenameObject;
import dev.autogen.operation.SetSchema;
import dev.autogen.schema.DatabaseObject;
import java.util.List;

/** The statements that are about what is the same for every kind of object. */
final class ObjectStatements implements ObjectOperation.Visitor<JavaStatement> {

    @Override
    public JavaStatement renameObject(RenameObject operation) {
        return statement(
                "rename",
                operation.object(),
                Arguments.of(Literal.text(operation.to()), Arguments.options(operation.options())));
    }

    @Override
    public JavaStatement setSchema(SetSchema operation) {
        return statement(
                "setSchema",
                operation.object(),
                Arguments.of(Literal.text(operation.to()), Arguments.options(operation.options())));
    }

    @Override
    public JavaStatement commentOn(CommentOn operation) {
        return statement("commentOn", operation.object(), List.of(ColumnChangeWriter.change(operation.change())));
    }

    private static JavaStatement statement(
            String method, DatabaseObject object, List<? extends JavaExpression> arguments) {
        return JavaStatement.of(method, object.name(), Arguments.of(ObjectWriter.object(object), arguments));
    }
}
