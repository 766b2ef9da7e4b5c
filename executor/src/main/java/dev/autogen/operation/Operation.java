package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Constraint;

/** One thing that a revision does to the database. */
public sealed interface Operation
        permits CreateNamespace,
                DropNamespace,
                CreateTable,
                DropTable,
                RenameTable,
                CommentOnTable,
                AddColumn,
                DropColumn,
                RenameColumn,
                AlterColumn,
                AddConstraint,
                DropConstraint,
                RenameConstraint,
                CreateIndex,
                DropIndex,
                RenameIndex,
                CreateSequence,
                AlterSequence,
                DropSequence,
                CreateEnum,
                DropEnum,
                Execute {

    <R> R accept(Visitor<R> visitor);

    /** One method a case, so that a new operation is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R createNamespace(CreateNamespace operation);

        R dropNamespace(DropNamespace operation);

        R createTable(CreateTable operation);

        R dropTable(DropTable operation);

        R renameTable(RenameTable operation);

        R commentOnTable(CommentOnTable operation);

        R addColumn(AddColumn operation);

        R dropColumn(DropColumn operation);

        R renameColumn(RenameColumn operation);

        R alterColumn(AlterColumn operation);

        R addConstraint(AddConstraint operation);

        R dropConstraint(DropConstraint operation);

        R renameConstraint(RenameConstraint operation);

        R createIndex(CreateIndex operation);

        R dropIndex(DropIndex operation);

        R renameIndex(RenameIndex operation);

        R createSequence(CreateSequence operation);

        R alterSequence(AlterSequence operation);

        R dropSequence(DropSequence operation);

        R createEnum(CreateEnum operation);

        R dropEnum(DropEnum operation);

        R execute(Execute operation);
    }

    /** A constraint without a name could not be dropped again. */
    static void requireName(Constraint constraint) {
        if (constraint.name().isEmpty()) {
            throw new AutogenException("constraint refused: it has no name: " + constraint, "name it");
        }
    }
}
