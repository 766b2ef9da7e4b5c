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

    /** {@code op.addConstraint(name("audit", "item"), unique("item_code_key", "code"))} */
    default void addConstraint(QualifiedName table, Constraint constraint, Option... options) {
        invoke(new AddConstraint(table, constraint, Set.copyOf(List.of(options))));
    }

    /** {@code op.addPrimaryKeyUsingIndex("item", "item_pkey", "item_id_idx")}: the index gets the constraint's name. */
    default void addPrimaryKeyUsingIndex(String table, String name, String index, Option... options) {
        addPrimaryKeyUsingIndex(QualifiedName.of(table), name, index, options);
    }

    /** {@code op.addPrimaryKeyUsingIndex(name("audit", "item"), "item_pkey", "item_id_idx")} */
    default void addPrimaryKeyUsingIndex(QualifiedName table, String name, String index, Option... options) {
        addPrimaryKeyUsingIndex(table, name, index, Deferrability.NOT_DEFERRABLE, options);
    }

    /** {@code op.addPrimaryKeyUsingIndex("item", "item_pkey", "item_id_idx", INITIALLY_DEFERRED)} */
    default void addPrimaryKeyUsingIndex(
            String table, String name, String index, Deferrability deferrability, Option... options) {
        addPrimaryKeyUsingIndex(QualifiedName.of(table), name, index, deferrability, options);
    }

    /** {@code op.addPrimaryKeyUsingIndex(name("audit", "item"), "item_pkey", "item_id_idx", INITIALLY_DEFERRED)} */
    default void addPrimaryKeyUsingIndex(
            QualifiedName table, String name, String index, Deferrability deferrability, Option... options) {
        invoke(new AddPrimaryKeyUsingIndex(table, name, index, deferrability, Set.copyOf(List.of(options))));
    }

    /** {@code op.addUniqueUsingIndex("item", "item_code_key", "item_code_idx")}: the index gets the constraint's name. */
    default void addUniqueUsingIndex(String table, String name, String index, Option... options) {
        addUniqueUsingIndex(QualifiedName.of(table), name, index, options);
    }

    /** {@code op.addUniqueUsingIndex(name("audit", "item"), "item_code_key", "item_code_idx")} */
    default void addUniqueUsingIndex(QualifiedName table, String name, String index, Option... options) {
        addUniqueUsingIndex(table, name, index, Deferrability.NOT_DEFERRABLE, options);
    }

    /** {@code op.addUniqueUsingIndex("item", "item_code_key", "item_code_idx", INITIALLY_DEFERRED)} */
    default void addUniqueUsingIndex(
            String table, String name, String index, Deferrability deferrability, Option... options) {
        addUniqueUsingIndex(QualifiedName.of(table), name, index, deferrability, options);
    }

    /** {@code op.addUniqueUsingIndex(name("audit", "item"), "item_code_key", "item_code_idx", INITIALLY_DEFERRED)} */
    default void addUniqueUsingIndex(
            QualifiedName table, String name, String index, Deferrability deferrability, Option... options) {
        invoke(new AddUniqueUsingIndex(table, name, index, deferrability, Set.copyOf(List.of(options))));
    }

    /** {@code op.dropConstraint("item", "item_code_key", IF_EXISTS)}, or {@code IF_TABLE_EXISTS}. */
    default void dropConstraint(String table, String name, Option... options) {
        dropConstraint(QualifiedName.of(table), name, options);
    }

    /** {@code op.dropConstraint(name("audit", "item"), "item_code_key", IF_EXISTS)} */
    default void dropConstraint(QualifiedName table, String name, Option... options) {
        invoke(new DropConstraint(table, name, Set.copyOf(List.of(options))));
    }

    /** {@code op.renameConstraint("item", "item_code_key", "item_code_unique")}: from, then to. */
    default void renameConstraint(String table, String from, String to, Option... options) {
        renameConstraint(QualifiedName.of(table), from, to, options);
    }

    /** {@code op.renameConstraint(name("audit", "item"), "item_code_key", "item_code_unique")} */
    default void renameConstraint(QualifiedName table, String from, String to, Option... options) {
        invoke(new RenameConstraint(table, from, to, Set.copyOf(List.of(options))));
    }

    /** {@code op.validateConstraint("item", "item_shop_fkey")}: checks the rows that were there before it. */
    default void validateConstraint(String table, String name, Option... options) {
        validateConstraint(QualifiedName.of(table), name, options);
    }

    /** {@code op.validateConstraint(name("audit", "item"), "item_shop_fkey")} */
    default void validateConstraint(QualifiedName table, String name, Option... options) {
        invoke(new ValidateConstraint(table, name, Set.copyOf(List.of(options))));
    }

    /** {@code op.alterConstraint("item", "item_shop_fkey", deferrability(NOT_DEFERRABLE).to(INITIALLY_DEFERRED))} */
    default void alterConstraint(String table, String name, ConstraintChange change, Option... options) {
        alterConstraint(QualifiedName.of(table), name, change, options);
    }

    /** {@code op.alterConstraint(name("audit", "item"), "item_shop_fkey", ...)} */
    default void alterConstraint(QualifiedName table, String name, ConstraintChange change, Option... options) {
        invoke(new AlterConstraint(table, name, change, Set.copyOf(List.of(options))));
    }
}
