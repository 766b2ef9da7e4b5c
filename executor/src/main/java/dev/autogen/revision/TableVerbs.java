package dev.autogen.revision;

import dev.autogen.operation.AddInheritance;
import dev.autogen.operation.AttachPartition;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CommentOnTable;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DetachPartition;
import dev.autogen.operation.DropInheritance;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.FinalizeDetach;
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

    /** {@code op.createTable(IF_NOT_EXISTS, name("audit", "item"), ...)} */
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

    /** {@code op.dropTable(name("audit", "item"))} */
    default void dropTable(QualifiedName table, Option... options) {
        invoke(new DropTable(table, Set.copyOf(List.of(options))));
    }

    /** {@code op.renameTable("item", "product", IF_TABLE_EXISTS)}: from, then to; it stays in its schema. */
    default void renameTable(String table, String to, Option... options) {
        renameTable(QualifiedName.of(table), to, options);
    }

    /** {@code op.renameTable(name("audit", "item"), "product", IF_TABLE_EXISTS)} */
    default void renameTable(QualifiedName table, String to, Option... options) {
        invoke(new RenameTable(table, to, Set.copyOf(List.of(options))));
    }

    /** {@code op.commentOnTable("item", noComment().to("what we sell"))} */
    default void commentOnTable(String table, ColumnChange.Comment change) {
        commentOnTable(QualifiedName.of(table), change);
    }

    /** {@code op.commentOnTable(name("audit", "item"), noComment().to("what we sell"))} */
    default void commentOnTable(QualifiedName table, ColumnChange.Comment change) {
        invoke(new CommentOnTable(table, change));
    }

    /** {@code op.attachPartition("measurement", "measurement_2026", from("'2026-01-01'").to("'2027-01-01'"))} */
    default void attachPartition(String parent, String partition, PartitionBound bound, Option... options) {
        attachPartition(QualifiedName.of(parent), QualifiedName.of(partition), bound, options);
    }

    /** {@code op.attachPartition(name("audit", "measurement"), name("audit", "measurement_2026"), ...)} */
    default void attachPartition(
            QualifiedName parent, QualifiedName partition, PartitionBound bound, Option... options) {
        invoke(new AttachPartition(parent, partition, bound, Set.copyOf(List.of(options))));
    }

    /** {@code op.detachPartition("measurement", "measurement_2026", CONCURRENTLY)} */
    default void detachPartition(String parent, String partition, Option... options) {
        detachPartition(QualifiedName.of(parent), QualifiedName.of(partition), options);
    }

    /** {@code op.detachPartition(name("audit", "measurement"), name("audit", "measurement_2026"), CONCURRENTLY)} */
    default void detachPartition(QualifiedName parent, QualifiedName partition, Option... options) {
        invoke(new DetachPartition(parent, partition, Set.copyOf(List.of(options))));
    }

    /** {@code op.finalizeDetach("measurement", "measurement_2026")}, after a concurrent detachment that was cancelled. */
    default void finalizeDetach(String parent, String partition, Option... options) {
        finalizeDetach(QualifiedName.of(parent), QualifiedName.of(partition), options);
    }

    /** {@code op.finalizeDetach(name("audit", "measurement"), name("audit", "measurement_2026"))} */
    default void finalizeDetach(QualifiedName parent, QualifiedName partition, Option... options) {
        invoke(new FinalizeDetach(parent, partition, Set.copyOf(List.of(options))));
    }

    /** {@code op.setTableParameters("item", parameter("fillfactor", "90").to("70"))} */
    default void setTableParameters(String table, ParameterChange... changes) {
        setTableParameters(QualifiedName.of(table), changes);
    }

    /** {@code op.setTableParameters(name("audit", "item"), parameter("fillfactor", "90").to("70"))} */
    default void setTableParameters(QualifiedName table, ParameterChange... changes) {
        invoke(new SetTableParameters(table, List.of(changes)));
    }

    /** {@code op.setTableParameters(IF_TABLE_EXISTS, "item", parameter("fillfactor", "90").to("70"))} */
    default void setTableParameters(Option option, String table, ParameterChange... changes) {
        setTableParameters(option, QualifiedName.of(table), changes);
    }

    /** {@code op.setTableParameters(IF_TABLE_EXISTS, name("audit", "item"), parameter("fillfactor", "90").to("70"))} */
    default void setTableParameters(Option option, QualifiedName table, ParameterChange... changes) {
        invoke(new SetTableParameters(table, List.of(changes), Set.of(option)));
    }

    /** {@code op.setLogged("item")}: from now on its rows survive a crash. */
    default void setLogged(String table, Option... options) {
        setLogged(QualifiedName.of(table), options);
    }

    /** {@code op.setLogged(name("audit", "item"))} */
    default void setLogged(QualifiedName table, Option... options) {
        invoke(new SetTablePersistence(table, true, Set.copyOf(List.of(options))));
    }

    /** {@code op.setUnlogged("item")}: faster to write, and empty after a crash. */
    default void setUnlogged(String table, Option... options) {
        setUnlogged(QualifiedName.of(table), options);
    }

    /** {@code op.setUnlogged(name("audit", "item"))} */
    default void setUnlogged(QualifiedName table, Option... options) {
        invoke(new SetTablePersistence(table, false, Set.copyOf(List.of(options))));
    }

    /** {@code op.setTablespace("item", "pg_default", "fast")}: from, then to; the indexes stay where they are. */
    default void setTablespace(String table, String from, String to, Option... options) {
        setTablespace(QualifiedName.of(table), from, to, options);
    }

    /** {@code op.setTablespace(name("audit", "item"), "pg_default", "fast")} */
    default void setTablespace(QualifiedName table, String from, String to, Option... options) {
        invoke(new SetTablespace(table, from, to, Set.copyOf(List.of(options))));
    }

    /** {@code op.addInheritance("invoice", "document")}: the child, which has the columns already, then the parent. */
    default void addInheritance(String table, String parent, Option... options) {
        addInheritance(QualifiedName.of(table), QualifiedName.of(parent), options);
    }

    /** {@code op.addInheritance(name("audit", "invoice"), name("audit", "document"))} */
    default void addInheritance(QualifiedName table, QualifiedName parent, Option... options) {
        invoke(new AddInheritance(table, parent, Set.copyOf(List.of(options))));
    }

    /** {@code op.dropInheritance("invoice", "document")}: the child, which keeps its columns, then the parent. */
    default void dropInheritance(String table, String parent, Option... options) {
        dropInheritance(QualifiedName.of(table), QualifiedName.of(parent), options);
    }

    /** {@code op.dropInheritance(name("audit", "invoice"), name("audit", "document"))} */
    default void dropInheritance(QualifiedName table, QualifiedName parent, Option... options) {
        invoke(new DropInheritance(table, parent, Set.copyOf(List.of(options))));
    }
}
