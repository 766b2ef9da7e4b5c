package dev.autogen.sql;

import dev.autogen.operation.CreateMaterializedView;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.DropMaterializedView;
import dev.autogen.operation.DropView;
import dev.autogen.operation.Option;
import dev.autogen.operation.RefreshMaterializedView;
import dev.autogen.operation.ReplaceView;
import dev.autogen.operation.ViewOperation;
import java.util.List;

/** The statements that are about views and materialized views. */
final class ViewStatements implements ViewOperation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> createView(CreateView operation) {
        return List.of(ViewWriter.create("CREATE VIEW ", operation.view()));
    }

    @Override
    public List<SqlStatement> replaceView(ReplaceView operation) {
        return List.of(ViewWriter.create("CREATE OR REPLACE VIEW ", operation.to()));
    }

    @Override
    public List<SqlStatement> dropView(DropView operation) {
        return SqlStatement.one(
                "DROP VIEW " + Options.ifExists(operation.options()) + Quoting.identifier(operation.name()));
    }

    @Override
    public List<SqlStatement> createMaterializedView(CreateMaterializedView operation) {
        return SqlStatement.one(ViewWriter.create(operation.view(), operation.options()));
    }

    @Override
    public List<SqlStatement> dropMaterializedView(DropMaterializedView operation) {
        return SqlStatement.one("DROP MATERIALIZED VIEW " + Options.ifExists(operation.options())
                + Quoting.identifier(operation.name()));
    }

    /** Concurrently it runs inside a transaction block too (PostgreSQL manual, REFRESH MATERIALIZED VIEW). */
    @Override
    public List<SqlStatement> refreshMaterializedView(RefreshMaterializedView operation) {
        String noData = operation.options().contains(Option.WITH_NO_DATA) ? " " + Option.WITH_NO_DATA.sql() : "";
        return SqlStatement.one("REFRESH MATERIALIZED VIEW "
                + Options.word(operation.options(), Option.CONCURRENTLY)
                + Quoting.identifier(operation.name()) + noData);
    }
}
