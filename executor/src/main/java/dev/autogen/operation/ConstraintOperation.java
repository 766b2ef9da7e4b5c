package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;

/** An operation on a constraint of a table. */
public sealed interface ConstraintOperation extends Operation
        permits AddConstraint,
                AddPrimaryKeyUsingIndex,
                AddUniqueUsingIndex,
                DropConstraint,
                RenameConstraint,
                ValidateConstraint,
                AlterConstraint {

    QualifiedName table();

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Operation.Visitor<R> visitor) {
        return visitor.constraint(this);
    }

    /** One method a case, so that a new operation is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R addConstraint(AddConstraint operation);

        R addPrimaryKeyUsingIndex(AddPrimaryKeyUsingIndex operation);

        R addUniqueUsingIndex(AddUniqueUsingIndex operation);

        R dropConstraint(DropConstraint operation);

        R renameConstraint(RenameConstraint operation);

        R validateConstraint(ValidateConstraint operation);

        R alterConstraint(AlterConstraint operation);
    }
}
