package dev.autogen.sql;

import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.RestartSequence;
import dev.autogen.operation.SequenceOperation;
import java.util.List;

/** The statements that are about sequences. */
final class SequenceStatements implements SequenceOperation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> createSequence(CreateSequence operation) {
        return List.of(SequenceWriter.create(operation.sequence(), operation.options()));
    }

    @Override
    public List<SqlStatement> alterSequence(AlterSequence operation) {
        return SequenceWriter.alter(operation.from(), operation.to(), operation.options());
    }

    @Override
    public List<SqlStatement> restartSequence(RestartSequence operation) {
        return List.of(
                SequenceWriter.alter(operation.name(), operation.options(), "RESTART WITH " + operation.value()));
    }

    @Override
    public List<SqlStatement> dropSequence(DropSequence operation) {
        return SqlStatement.one(
                "DROP SEQUENCE " + Options.ifExists(operation.options()) + Quoting.identifier(operation.name()));
    }
}
