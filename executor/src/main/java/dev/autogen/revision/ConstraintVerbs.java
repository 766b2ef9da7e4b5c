package dev.autogen.revision;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AddPrimaryKeyUsingIndex;
import dev.autogen.operation.AddUniqueUsingIndex;
import dev.autogen.operation.AlterConstraint;
import dev.autogen.operation.ConstraintChange;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.Option;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.ValidateConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/** The part of {@code op} that is about constraints. */
interface ConstraintVerbs extends Invoking {

    /** {@code op.addConstraint("item", unique("item_code_key", "code"))} */
    default void addConstraint(String table, Constraint constraint, Option... options) {
        addConstraint(QualifiedName.of(table), constraint, options);
    }

    default void addConstraint(QualifiedName table, Constraint constraint, Option... options) {
        invoke(new AddConstraint(table, constraint, Set.copyOf(List.of(options))));
    }

    /** {@code op.addPrimaryKeyUsingIndex("item", "item_pkey", "item_id_idx")}: the index gets the constraint's name. */
    default void addPrimaryKeyUsingIndex(String table, String name, String index) {
        addPrimaryKeyUsingIndex(QualifiedName.of(table), name, index);
    }

    default void addPrimaryKeyUsingIndex(QualifiedName table, String name, String index) {
        addPrimaryKeyUsingIndex(table, name, index, Deferrability.NOT_DEFERRABLE);
    }

    /** {@code op.addPrimaryKeyUsingIndex("item", "item_pkey", "item_id_idx", INITIALLY_DEFERRED)} */
    default void addPrimaryKeyUsingIndex(String table, String name, String index, Deferrability deferrability) {
        addPrimaryKeyUsingIndex(QualifiedName.of(table), name, index, deferrability);
    }

    default void addPrimaryKeyUsingIndex(QualifiedName table, String name, String index, Deferrability deferrability) {
        invoke(new AddPrimaryKeyUsingIndex(table, name, index, deferrability));
    }

    /** {@code op.addUniqueUsingIndex("item", "item_code_key", "item_code_idx")}: the index gets the constraint's name. */
    default void addUniqueUsingIndex(String table, String name, String index) {
        addUniqueUsingIndex(QualifiedName.of(table), name, index);
    }

    default void addUniqueUsingIndex(QualifiedName table, String name, String index) {
        addUniqueUsingIndex(table, name, index, Deferrability.NOT_DEFERRABLE);
    }

    /** {@code op.addUniqueUsingIndex("item", "item_code_key", "item_code_idx", INITIALLY_DEFERRED)} */
    default void addUniqueUsingIndex(String table, String name, String index, Deferrability deferrability) {
        addUniqueUsingIndex(QualifiedName.of(table), name, index, deferrability);
    }

    default void addUniqueUsingIndex(QualifiedName table, String name, String index, Deferrability deferrability) {
        invoke(new AddUniqueUsingIndex(table, name, index, deferrability));
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

    /** {@code op.validateConstraint("item", "item_shop_fkey")}: checks the rows that were there before it. */
    default void validateConstraint(String table, String name) {
        validateConstraint(QualifiedName.of(table), name);
    }

    default void validateConstraint(QualifiedName table, String name) {
        invoke(new ValidateConstraint(table, name));
    }

    /** {@code op.alterConstraint("item", "item_shop_fkey", deferrability(NOT_DEFERRABLE).to(INITIALLY_DEFERRED))} */
    default void alterConstraint(String table, String name, ConstraintChange change) {
        alterConstraint(QualifiedName.of(table), name, change);
    }

    default void alterConstraint(QualifiedName table, String name, ConstraintChange change) {
        invoke(new AlterConstraint(table, name, change));
    }
}
