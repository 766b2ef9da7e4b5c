package dev.autogen.sql;

import dev.autogen.operation.CommentOn;
import dev.autogen.operation.ObjectOperation;
import dev.autogen.operation.RenameObject;
import dev.autogen.operation.SetSchema;
import java.util.List;

/** The statements that are about what is the same for every kind of object. */
final class ObjectStatements implements ObjectOperation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> renameObject(RenameObject operation) {
        return SqlStatement.one(ObjectWriter.alter(operation.object(), operation.options()) + " RENAME TO "
                + Quoting.identifier(operation.to()));
    }

    @Override
    public List<SqlStatement> setSchema(SetSchema operation) {
        return SqlStatement.one(ObjectWriter.alter(operation.object(), operation.options()) + " SET SCHEMA "
                + Quoting.identifier(operation.to()));
    }

    @Override
    public List<SqlStatement> commentOn(CommentOn operation) {
        return SqlStatement.one("COMMENT ON " + ObjectWriter.reference(operation.object()) + " IS "
                + operation.change().to().map(Quoting::literal).orElse("NULL"));
    }
}
