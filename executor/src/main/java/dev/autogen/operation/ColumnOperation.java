package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;

/** An operation on a column of a table. */
public sealed interface ColumnOperation extends Operation permits AddColumn, DropColumn, RenameColumn, AlterColumn {

    QualifiedName table();

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Operation.Visitor<R> visitor) {
        return visitor.column(this);
    }

    /** One method a case, so that a new operation is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R addColumn(AddColumn operation);

        R dropColumn(DropColumn operation);

        R renameColumn(RenameColumn operation);

        R alterColumn(AlterColumn operation);
    }
}
