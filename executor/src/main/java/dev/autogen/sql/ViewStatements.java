package dev.autogen.sql;

import dev.autogen.operation.DropView;
import dev.autogen.operation.ViewOperation;
import java.util.List;

/** The statements that are about views and materialized views. */
final class ViewStatements implements ViewOperation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> dropView(DropView operation) {
        return SqlStatement.one((operation.isMaterialized() ? "DROP MATERIALIZED VIEW " : "DROP VIEW ")
                + Options.ifExists(operation.options())
                + Quoting.identifier(operation.name()));
    }
}
