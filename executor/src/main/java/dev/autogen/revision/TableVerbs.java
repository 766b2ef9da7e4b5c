package dev.autogen.revision;

import dev.autogen.operation.AddInheritance;
import dev.autogen.operation.AttachPartition;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CommentOnTable;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DetachPartition;
import dev.autogen.operation.DropInheritance;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Option;
import dev.autogen.operation.ParameterChange;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.SetTableParameters;
import dev.autogen.operation.SetTablePersistence;
import dev.autogen.operation.SetTablespace;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Given;
import dev.autogen.schema.PartitionBound;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableComment;
import dev.autogen.schema.TableElement;
import dev.autogen.schema.TableOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The part of {@code op} that is about tables. */
interface TableVerbs extends Invoking {

    /**
     * {@code op.createTable("item", column("id", bigint()).notNull(), primaryKey("item_pkey", "id"))}; what is not between
     * the parentheses stands in {@code tableOptions()}.
     */
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
        TableOptions options = TableOptions.NONE;
        for (TableElement element : Given.all(elements, "create table", "element of " + name)) {
            if (element instanceof Column column) {
                columns.add(column);
            } else if (element instanceof Constraint constraint) {
                constraints.add(constraint);
            } else if (element instanceof TableComment tableComment) {
                comment = Optional.of(tableComment.text());
            } else if (element instanceof TableOptions tableOptions) {
                options = tableOptions;
            } else {
                throw new AssertionError(element);
            }
        }
        return new Table(name, columns, constraints, List.of(), comment, options);
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

    /** {@code op.attachPartition("measurement", "measurement_2026", from("'2026-01-01'").to("'2027-01-01'"))} */
    default void attachPartition(String parent, String partition, PartitionBound bound) {
        attachPartition(QualifiedName.of(parent), QualifiedName.of(partition), bound);
    }

    default void attachPartition(QualifiedName parent, QualifiedName partition, PartitionBound bound) {
        invoke(new AttachPartition(parent, partition, bound));
    }

    /** {@code op.detachPartition("measurement", "measurement_2026", CONCURRENTLY)} */
    default void detachPartition(String parent, String partition, Option... options) {
        detachPartition(QualifiedName.of(parent), QualifiedName.of(partition), options);
    }

    default void detachPartition(QualifiedName parent, QualifiedName partition, Option... options) {
        invoke(new DetachPartition(parent, partition, Set.copyOf(List.of(options))));
    }

    /** {@code op.setTableParameters("item", parameter("fillfactor", "90").to("70"))} */
    default void setTableParameters(String table, ParameterChange... changes) {
        setTableParameters(QualifiedName.of(table), changes);
    }

    default void setTableParameters(QualifiedName table, ParameterChange... changes) {
        invoke(new SetTableParameters(table, List.of(changes)));
    }

    /** {@code op.setLogged("item")}: from now on its rows survive a crash. */
    default void setLogged(String table) {
        setLogged(QualifiedName.of(table));
    }

    default void setLogged(QualifiedName table) {
        invoke(new SetTablePersistence(table, true));
    }

    /** {@code op.setUnlogged("item")}: faster to write, and empty after a crash. */
    default void setUnlogged(String table) {
        setUnlogged(QualifiedName.of(table));
    }

    default void setUnlogged(QualifiedName table) {
        invoke(new SetTablePersistence(table, false));
    }

    /** {@code op.setTablespace("item", "pg_default", "fast")}: from, then to; the indexes stay where they are. */
    default void setTablespace(String table, String from, String to) {
        setTablespace(QualifiedName.of(table), from, to);
    }

    default void setTablespace(QualifiedName table, String from, String to) {
        invoke(new SetTablespace(table, from, to));
    }

    /** {@code op.addInheritance("invoice", "document")}: the child, which has the columns already, then the parent. */
    default void addInheritance(String table, String parent) {
        addInheritance(QualifiedName.of(table), QualifiedName.of(parent));
    }

    default void addInheritance(QualifiedName table, QualifiedName parent) {
        invoke(new AddInheritance(table, parent));
    }

    /** {@code op.dropInheritance("invoice", "document")}: the child, which keeps its columns, then the parent. */
    default void dropInheritance(String table, String parent) {
        dropInheritance(QualifiedName.of(table), QualifiedName.of(parent));
    }

    default void dropInheritance(QualifiedName table, QualifiedName parent) {
        invoke(new DropInheritance(table, parent));
    }
}
