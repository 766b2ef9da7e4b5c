package dev.autogen.sql;

import dev.autogen.operation.AlterExtension;
import dev.autogen.operation.CreateExtension;
import dev.autogen.operation.DropExtension;
import dev.autogen.operation.ExtensionOperation;
import java.util.List;

/** The statements that are about extensions. */
final class ExtensionStatements implements ExtensionOperation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> createExtension(CreateExtension operation) {
        StringBuilder sql = new StringBuilder("CREATE EXTENSION ").append(Options.ifNotExists(operation.options()));
        sql.append(Quoting.identifier(operation.extension().name()));
        operation.extension().schema().ifPresent(value -> sql.append(" SCHEMA ").append(Quoting.identifier(value)));
        operation
                .extension()
                .version()
                .ifPresent(value -> sql.append(" VERSION ").append(Quoting.literal(value)));
        return SqlStatement.one(sql.toString());
    }

    @Override
    public List<SqlStatement> alterExtension(AlterExtension operation) {
        return SqlStatement.one("ALTER EXTENSION " + Quoting.identifier(operation.name()) + " UPDATE TO "
                + Quoting.literal(operation.to()));
    }

    @Override
    public List<SqlStatement> dropExtension(DropExtension operation) {
        return SqlStatement.one(
                "DROP EXTENSION " + Options.ifExists(operation.options()) + Quoting.identifier(operation.name()));
    }
}
