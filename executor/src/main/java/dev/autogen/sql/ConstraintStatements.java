package dev.autogen.sql;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AddPrimaryKeyUsingIndex;
import dev.autogen.operation.AddUniqueUsingIndex;
import dev.autogen.operation.AlterConstraint;
import dev.autogen.operation.ConstraintChange;
import dev.autogen.operation.ConstraintOperation;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.ValidateConstraint;
import dev.autogen.schema.Constraint;
import java.util.List;

/** The statements that are about constraints. */
final class ConstraintStatements implements ConstraintOperation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> addConstraint(AddConstraint operation) {
        Constraint constraint = operation.constraint();
        return List.of(AlterTable.statement(
                        operation.table(), operation.options(), "ADD " + ConstraintWriter.definition(constraint))
                .requires(ConstraintRequirements.of(constraint)));
    }

    @Override
    public List<SqlStatement> addPrimaryKeyUsingIndex(AddPrimaryKeyUsingIndex operation) {
        return List.of(AlterTable.statement(
                operation.table(),
                operation.options(),
                "ADD CONSTRAINT " + Quoting.identifier(operation.name()) + " PRIMARY KEY USING INDEX "
                        + Quoting.identifier(operation.index())
                        + ConstraintWriter.deferrability(operation.deferrability())));
    }

    @Override
    public List<SqlStatement> addUniqueUsingIndex(AddUniqueUsingIndex operation) {
        return List.of(AlterTable.statement(
                operation.table(),
                operation.options(),
                "ADD CONSTRAINT " + Quoting.identifier(operation.name()) + " UNIQUE USING INDEX "
                        + Quoting.identifier(operation.index())
                        + ConstraintWriter.deferrability(operation.deferrability())));
    }

    @Override
    public List<SqlStatement> dropConstraint(DropConstraint operation) {
        return List.of(AlterTable.statement(
                operation.table(),
                operation.options(),
                "DROP CONSTRAINT " + Options.ifExists(operation.options()) + Quoting.identifier(operation.name())));
    }

    @Override
    public List<SqlStatement> renameConstraint(RenameConstraint operation) {
        return List.of(AlterTable.statement(
                operation.table(),
                operation.options(),
                "RENAME CONSTRAINT " + Quoting.identifier(operation.from()) + " TO "
                        + Quoting.identifier(operation.to())));
    }

    @Override
    public List<SqlStatement> validateConstraint(ValidateConstraint operation) {
        return List.of(AlterTable.statement(
                operation.table(), operation.options(), "VALIDATE CONSTRAINT " + Quoting.identifier(operation.name())));
    }

    @Override
    public List<SqlStatement> alterConstraint(AlterConstraint operation) {
        return List.of(operation.change().accept(new ChangeWriter(operation)));
    }

    private record ChangeWriter(AlterConstraint operation) implements ConstraintChange.Visitor<SqlStatement> {

        @Override
        public SqlStatement deferral(ConstraintChange.Deferral change) {
            return switch (change.to()) {
                case NOT_DEFERRABLE -> statement("NOT DEFERRABLE");
                case INITIALLY_IMMEDIATE -> statement("DEFERRABLE INITIALLY IMMEDIATE");
                case INITIALLY_DEFERRED -> statement("DEFERRABLE INITIALLY DEFERRED");
            };
        }

        @Override
        public SqlStatement enforced(ConstraintChange.Enforced change) {
            return statement(change.to() ? "ENFORCED" : "NOT ENFORCED").requires(18, "ALTER CONSTRAINT ... ENFORCED");
        }

        @Override
        public SqlStatement inherited(ConstraintChange.Inherited change) {
            return statement(change.to() ? "INHERIT" : "NO INHERIT").requires(18, "ALTER CONSTRAINT ... INHERIT");
        }

        private SqlStatement statement(String words) {
            return AlterTable.statement(
                    operation.table(),
                    operation.options(),
                    "ALTER CONSTRAINT " + Quoting.identifier(operation.name()) + " " + words);
        }
    }
}
