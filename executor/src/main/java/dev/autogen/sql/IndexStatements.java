package dev.autogen.sql;

import dev.autogen.operation.AttachIndex;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.IndexOperation;
import dev.autogen.operation.Option;
import dev.autogen.operation.ReindexIndex;
import dev.autogen.operation.ReindexTable;
import dev.autogen.operation.RenameIndex;
import dev.autogen.operation.SetIndexParameters;
import dev.autogen.operation.SetIndexTablespace;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/** The statements that are about indexes. */
final class IndexStatements implements IndexOperation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> createIndex(CreateIndex operation) {
        SqlStatement statement = new SqlStatement(IndexWriter.create(operation), isTransactional(operation.options()));
        return List.of(operation.index().nullsNotDistinct() ? statement.requires(15, "NULLS NOT DISTINCT") : statement);
    }

    @Override
    public List<SqlStatement> dropIndex(DropIndex operation) {
        return List.of(new SqlStatement(
                "DROP INDEX " + Options.word(operation.options(), Option.CONCURRENTLY)
                        + Options.ifExists(operation.options()) + name(operation.table(), operation.name()),
                isTransactional(operation.options())));
    }

    @Override
    public List<SqlStatement> renameIndex(RenameIndex operation) {
        return SqlStatement.one("ALTER INDEX " + Options.ifExists(operation.options())
                + name(operation.table(), operation.from()) + " RENAME TO " + Quoting.identifier(operation.to()));
    }

    @Override
    public List<SqlStatement> attachIndex(AttachIndex operation) {
        return SqlStatement.one("ALTER INDEX " + Quoting.identifier(operation.parentIndex()) + " ATTACH PARTITION "
                + Quoting.identifier(operation.index()));
    }

    @Override
    public List<SqlStatement> reindexIndex(ReindexIndex operation) {
        return List.of(reindex("INDEX ", name(operation.table(), operation.name()), operation.options()));
    }

    @Override
    public List<SqlStatement> reindexTable(ReindexTable operation) {
        return List.of(reindex("TABLE ", Quoting.identifier(operation.table()), operation.options()));
    }

    @Override
    public List<SqlStatement> setIndexParameters(SetIndexParameters operation) {
        String index = Options.ifExists(operation.options()) + name(operation.table(), operation.name());
        return ParameterWriter.changes("ALTER INDEX " + index, operation.changes());
    }

    @Override
    public List<SqlStatement> setIndexTablespace(SetIndexTablespace operation) {
        return SqlStatement.one("ALTER INDEX " + Options.ifExists(operation.options())
                + name(operation.table(), operation.name()) + " SET TABLESPACE " + Quoting.identifier(operation.to()));
    }

    private static SqlStatement reindex(String kind, String name, Set<Option> options) {
        return new SqlStatement(
                "REINDEX " + kind + Options.word(options, Option.CONCURRENTLY) + name, isTransactional(options));
    }

    /** An index lives in the schema of its table. */
    private static String name(QualifiedName table, String index) {
        return Quoting.identifier(new QualifiedName(table.schema(), index));
    }

    /**
     * PostgreSQL manual, CREATE INDEX, "Building Indexes Concurrently", and REINDEX, "Rebuilding Indexes Concurrently":
     * not inside a transaction block.
     */
    private static boolean isTransactional(Set<Option> options) {
        return !options.contains(Option.CONCURRENTLY);
    }
}
