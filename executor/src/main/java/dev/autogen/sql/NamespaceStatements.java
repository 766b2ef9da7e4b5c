package dev.autogen.sql;

import dev.autogen.operation.CreateNamespace;
import dev.autogen.operation.DropNamespace;
import dev.autogen.operation.NamespaceOperation;
import java.util.List;

/** The statements that are about PostgreSQL schemas. */
final class NamespaceStatements implements NamespaceOperation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> createNamespace(CreateNamespace operation) {
        return SqlStatement.one(
                "CREATE SCHEMA " + Options.ifNotExists(operation.options()) + Quoting.identifier(operation.name()));
    }

    @Override
    public List<SqlStatement> dropNamespace(DropNamespace operation) {
        return SqlStatement.one(
                "DROP SCHEMA " + Options.ifExists(operation.options()) + Quoting.identifier(operation.name()));
    }
}
