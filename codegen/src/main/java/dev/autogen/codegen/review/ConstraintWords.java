package dev.autogen.codegen.review;

import dev.autogen.codegen.diagram.ConstraintTitle;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AddPrimaryKeyUsingIndex;
import dev.autogen.operation.AddUniqueUsingIndex;
import dev.autogen.operation.AlterConstraint;
import dev.autogen.operation.ConstraintOperation;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.ValidateConstraint;

/** The words for what happens to a constraint. */
final class ConstraintWords implements ConstraintOperation.Visitor<TableAction> {

    @Override
    public TableAction addConstraint(AddConstraint operation) {
        return new TableAction(operation.table(), "add " + ConstraintTitle.of(operation.constraint()));
    }

    @Override
    public TableAction addPrimaryKeyUsingIndex(AddPrimaryKeyUsingIndex operation) {
        return new TableAction(operation.table(), "make a primary key of index " + operation.index());
    }

    @Override
    public TableAction addUniqueUsingIndex(AddUniqueUsingIndex operation) {
        return new TableAction(operation.table(), "make a unique constraint of index " + operation.index());
    }

    @Override
    public TableAction dropConstraint(DropConstraint operation) {
        return new TableAction(operation.table(), "drop constraint " + operation.name());
    }

    @Override
    public TableAction renameConstraint(RenameConstraint operation) {
        return new TableAction(operation.table(), "rename constraint " + operation.from() + " to " + operation.to());
    }

    @Override
    public TableAction validateConstraint(ValidateConstraint operation) {
        return new TableAction(operation.table(), "validate constraint " + operation.name());
    }

    @Override
    public TableAction alterConstraint(AlterConstraint operation) {
        return new TableAction(operation.table(), "change constraint " + operation.name());
    }
}
