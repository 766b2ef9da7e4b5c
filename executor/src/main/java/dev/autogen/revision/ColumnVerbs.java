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

    /** {@code op.addColumn("item", column("price", numeric(10, 2)).notNull().defaultSql("0"))} */
    default void addColumn(String table, Column column, Option... options) {
        addColumn(QualifiedName.of(table), column, options);
    }

    default void addColumn(QualifiedName table, Column column, Option... options) {
        invoke(new AddColumn(table, column, Set.copyOf(List.of(options))));
    }

    /** {@code op.dropColumn("item", "price")} */
    default void dropColumn(String table, String column, Option... options) {
        dropColumn(QualifiedName.of(table), column, options);
    }

    default void dropColumn(QualifiedName table, String column, Option... options) {
        invoke(new DropColumn(table, column, Set.copyOf(List.of(options))));
    }

    /** {@code op.renameColumn("item", "code", "sku")}: from, then to. */
    default void renameColumn(String table, String from, String to) {
        renameColumn(QualifiedName.of(table), from, to);
    }

    default void renameColumn(QualifiedName table, String from, String to) {
        invoke(new RenameColumn(table, from, to));
    }

    /** {@code op.alterColumn("item", "code", type(varchar(8)).to(varchar(16)), nullable().toNotNull())} */
    default void alterColumn(String table, String column, ColumnChange... changes) {
        alterColumn(QualifiedName.of(table), column, changes);
    }

    default void alterColumn(QualifiedName table, String column, ColumnChange... changes) {
        invoke(new AlterColumn(table, column, List.of(changes)));
    }
}
