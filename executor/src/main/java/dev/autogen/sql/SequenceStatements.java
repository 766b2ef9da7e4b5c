package dev.autogen.sql;

import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.SequenceOperation;
import java.util.List;

/** The statements that are about sequences. */
final class SequenceStatements implements SequenceOperation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> createSequence(CreateSequence operation) {
        return SqlStatement.one(SequenceWriter.create(operation.sequence(), operation.options()));
    }

    @Override
    public List<SqlStatement> alterSequence(AlterSequence operation) {
        return SequenceWriter.alter(operation.from(), operation.to()).stream()
                .map(SqlStatement::new)
                .toList();
    }

    @Override
    public List<SqlStatement> dropSequence(DropSequence operation) {
        return SqlStatement.one(
                "DROP SEQUENCE " + Options.ifExists(operation.options()) + Quoting.identifier(operation.name()));
    }
}
