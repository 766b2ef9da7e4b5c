package dev.autogen.revision;

import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CommentOnTable;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Option;
import dev.autogen.operation.RenameTable;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableComment;
import dev.autogen.schema.TableElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The part of {@code op} that is about tables. */
interface TableVerbs extends Invoking {

    /** {@code op.createTable("item", column("id", bigint()).notNull(), primaryKey("item_pkey", "id"))} */
    default void createTable(String table, TableElement... elements) {
        createTable(QualifiedName.of(table), elements);
    }

    /** {@code op.createTable(name("audit", "item"), ...)} */
    default void createTable(QualifiedName table, TableElement... elements) {
        invoke(new CreateTable(table(table, elements)));
    }

    /** {@code op.createTable(IF_NOT_EXISTS, "item", ...)} */
    default void createTable(Option option, String table, TableElement... elements) {
        createTable(option, QualifiedName.of(table), elements);
    }

    default void createTable(Option option, QualifiedName table, TableElement... elements) {
        invoke(new CreateTable(table(table, elements), Set.of(option)));
    }

    private static Table table(QualifiedName name, TableElement... elements) {
        List<Column> columns = new ArrayList<>();
        List<Constraint> constraints = new ArrayList<>();
        Optional<String> comment = Optional.empty();
        for (TableElement element : elements) {
            if (element instanceof Column column) {
                columns.add(column);
            } else if (element instanceof Constraint constraint) {
                constraints.add(constraint);
            } else if (element instanceof TableComment tableComment) {
                comment = Optional.of(tableComment.text());
            } else {
                throw new AssertionError(element);
            }
        }
        return new Table(name, columns, constraints, List.of(), comment);
    }

    /** {@code op.dropTable("item")}, which PostgreSQL refuses while something depends on it. */
    default void dropTable(String table, Option... options) {
        dropTable(QualifiedName.of(table), options);
    }

    default void dropTable(QualifiedName table, Option... options) {
        invoke(new DropTable(table, Set.copyOf(List.of(options))));
    }

    /** {@code op.renameTable("item", "product")}: from, then to; it stays in its schema. */
    default void renameTable(String table, String to) {
        renameTable(QualifiedName.of(table), to);
    }

    default void renameTable(QualifiedName table, String to) {
        invoke(new RenameTable(table, to));
    }

    /** {@code op.commentOnTable("item", noComment().to("what we sell"))} */
    default void commentOnTable(String table, ColumnChange.Comment change) {
        commentOnTable(QualifiedName.of(table), change);
    }

    default void commentOnTable(QualifiedName table, ColumnChange.Comment change) {
        invoke(new CommentOnTable(table, change));
    }
}
