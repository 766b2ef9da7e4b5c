package dev.autogen.sql;

import dev.autogen.operation.CreateEnum;
import dev.autogen.operation.DropEnum;
import dev.autogen.operation.TypeOperation;
import java.util.List;
import java.util.stream.Collectors;

/** The statements that are about enums and domains. */
final class TypeStatements implements TypeOperation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> createEnum(CreateEnum operation) {
        String labels = operation.type().labels().stream().map(Quoting::literal).collect(Collectors.joining(", "));
        return SqlStatement.one(
                "CREATE TYPE " + Quoting.identifier(operation.type().name()) + " AS ENUM (" + labels + ")");
    }

    @Override
    public List<SqlStatement> dropEnum(DropEnum operation) {
        return SqlStatement.one(
                "DROP TYPE " + Options.ifExists(operation.options()) + Quoting.identifier(operation.name()));
    }
}
