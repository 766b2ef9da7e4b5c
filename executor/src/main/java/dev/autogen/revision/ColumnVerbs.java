package dev.autogen.revision;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.Option;
import dev.autogen.operation.RenameColumn;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/** The part of {@code op} that is about columns. */
interface ColumnVerbs extends Invoking {

    /** {@code op.addColumn("item", column("price", numeric(10, 2)).notNull().defaultSql("0"), IF_TABLE_EXISTS)} */
    default void addColumn(String table, Column column, Option... options) {
        addColumn(QualifiedName.of(table), column, options);
    }

    /** {@code op.addColumn(name("audit", "item"), column("price", numeric(10, 2)).notNull().defaultSql("0"), ...)} */
    default void addColumn(QualifiedName table, Column column, Option... options) {
        invoke(new AddColumn(table, column, Set.copyOf(List.of(options))));
    }

    /** {@code op.dropColumn("item", "price", IF_EXISTS)}: of the column; {@code IF_TABLE_EXISTS} is that of the table. */
    default void dropColumn(String table, String column, Option... options) {
        dropColumn(QualifiedName.of(table), column, options);
    }

    /** {@code op.dropColumn(name("audit", "item"), "price", IF_EXISTS)} */
    default void dropColumn(QualifiedName table, String column, Option... options) {
        invoke(new DropColumn(table, column, Set.copyOf(List.of(options))));
    }

    /** {@code op.renameColumn("item", "code", "sku")}: from, then to. */
    default void renameColumn(String table, String from, String to, Option... options) {
        renameColumn(QualifiedName.of(table), from, to, options);
    }

    /** {@code op.renameColumn(name("audit", "item"), "code", "sku")} */
    default void renameColumn(QualifiedName table, String from, String to, Option... options) {
        invoke(new RenameColumn(table, from, to, Set.copyOf(List.of(options))));
    }

    /** {@code op.alterColumn("item", "code", type(varchar(8)).to(varchar(16)), nullable().toNotNull())} */
    default void alterColumn(String table, String column, ColumnChange... changes) {
        alterColumn(QualifiedName.of(table), column, changes);
    }

    /** {@code op.alterColumn(name("audit", "item"), "code", type(varchar(8)).to(varchar(16)), ...)} */
    default void alterColumn(QualifiedName table, String column, ColumnChange... changes) {
        invoke(new AlterColumn(table, column, List.of(changes)));
    }

    /** {@code op.alterColumn(IF_EXISTS, "item", "id", identity(identityAlways()).toNone())} */
    default void alterColumn(Option option, String table, String column, ColumnChange... changes) {
        alterColumn(option, QualifiedName.of(table), column, changes);
    }

    /** {@code op.alterColumn(IF_EXISTS, name("audit", "item"), "id", identity(identityAlways()).toNone())} */
    default void alterColumn(Option option, QualifiedName table, String column, ColumnChange... changes) {
        invoke(new AlterColumn(table, column, List.of(changes), Set.of(option)));
    }

    /** {@code op.alterColumn(IF_EXISTS, IF_TABLE_EXISTS, "item", "id", identity(identityAlways()).toNone())} */
    default void alterColumn(Option first, Option second, String table, String column, ColumnChange... changes) {
        alterColumn(first, second, QualifiedName.of(table), column, changes);
    }

    /** {@code op.alterColumn(IF_EXISTS, IF_TABLE_EXISTS, name("audit", "item"), "id", ...)} */
    default void alterColumn(Option first, Option second, QualifiedName table, String column, ColumnChange... changes) {
        invoke(new AlterColumn(table, column, List.of(changes), Set.copyOf(List.of(first, second))));
    }
}
