package dev.autogen.revision;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.Option;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/** The part of {@code op} that is about constraints. */
interface ConstraintVerbs extends Invoking {

    /** {@code op.addConstraint("item", unique("item_code_key", "code"))} */
    default void addConstraint(String table, Constraint constraint) {
        addConstraint(QualifiedName.of(table), constraint);
    }

    default void addConstraint(QualifiedName table, Constraint constraint) {
        invoke(new AddConstraint(table, constraint));
    }

    /** {@code op.dropConstraint("item", "item_code_key")} */
    default void dropConstraint(String table, String name, Option... options) {
        dropConstraint(QualifiedName.of(table), name, options);
    }

    default void dropConstraint(QualifiedName table, String name, Option... options) {
        invoke(new DropConstraint(table, name, Set.copyOf(List.of(options))));
    }

    /** {@code op.renameConstraint("item", "item_code_key", "item_code_unique")}: from, then to. */
    default void renameConstraint(String table, String from, String to) {
        renameConstraint(QualifiedName.of(table), from, to);
    }

    default void renameConstraint(QualifiedName table, String from, String to) {
        invoke(new RenameConstraint(table, from, to));
    }
}
