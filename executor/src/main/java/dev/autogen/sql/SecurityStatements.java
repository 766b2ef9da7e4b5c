package dev.autogen.sql;

import dev.autogen.operation.DropPolicy;
import dev.autogen.operation.SecurityOperation;
import java.util.List;

/** The statements that are about row-level security, policies and privileges. */
final class SecurityStatements implements SecurityOperation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> dropPolicy(DropPolicy operation) {
        return SqlStatement.one("DROP POLICY " + Options.ifExists(operation.options())
                + Quoting.identifier(operation.name()) + " ON " + Quoting.identifier(operation.table()));
    }
}
