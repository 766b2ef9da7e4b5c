package dev.autogen.sql;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.ConstraintOperation;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.schema.Constraint;
import java.util.List;

/** The statements that are about constraints. */
final class ConstraintStatements implements ConstraintOperation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> addConstraint(AddConstraint operation) {
        Constraint constraint = operation.constraint();
        return List.of(AlterTable.statement(operation.table(), "ADD " + ConstraintWriter.definition(constraint)));
    }

    @Override
    public List<SqlStatement> dropConstraint(DropConstraint operation) {
        return List.of(AlterTable.statement(
                operation.table(),
                "DROP CONSTRAINT " + Options.ifExists(operation.options()) + Quoting.identifier(operation.name())));
    }

    @Override
    public List<SqlStatement> renameConstraint(RenameConstraint operation) {
        return List.of(AlterTable.statement(
                operation.table(),
                "RENAME CONSTRAINT " + Quoting.identifier(operation.from()) + " TO "
                        + Quoting.identifier(operation.to())));
    }
}
