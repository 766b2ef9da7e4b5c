package dev.autogen.sql;

import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.IndexOperation;
import dev.autogen.operation.Option;
import dev.autogen.operation.RenameIndex;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/** The statements that are about indexes. */
final class IndexStatements implements IndexOperation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> createIndex(CreateIndex operation) {
        SqlStatement statement = new SqlStatement(IndexWriter.create(operation), isTransactional(operation.options()));
        return List.of(statement);
    }

    @Override
    public List<SqlStatement> dropIndex(DropIndex operation) {
        QualifiedName name = new QualifiedName(operation.table().schema(), operation.name());
        return List.of(new SqlStatement(
                "DROP INDEX " + Options.word(operation.options(), Option.CONCURRENTLY)
                        + Options.ifExists(operation.options()) + Quoting.identifier(name),
                isTransactional(operation.options())));
    }

    @Override
    public List<SqlStatement> renameIndex(RenameIndex operation) {
        QualifiedName name = new QualifiedName(operation.table().schema(), operation.from());
        return SqlStatement.one(
                "ALTER INDEX " + Quoting.identifier(name) + " RENAME TO " + Quoting.identifier(operation.to()));
    }

    /** PostgreSQL manual, CREATE INDEX, "Building Indexes Concurrently": not inside a transaction block. */
    private static boolean isTransactional(Set<Option> options) {
        return !options.contains(Option.CONCURRENTLY);
    }
}
