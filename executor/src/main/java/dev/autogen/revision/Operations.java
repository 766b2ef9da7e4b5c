package dev.autogen.revision;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CommentOnTable;
import dev.autogen.operation.CreateEnum;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateNamespace;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropEnum;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropNamespace;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.RenameIndex;
import dev.autogen.operation.RenameTable;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableComment;
import dev.autogen.schema.TableElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The {@code op} of a revision. Each method hands one operation on before it returns, so a later line sees what the
 * lines above it did. Not safe for use by several threads.
 */
public final class Operations {

    private final Consumer<? super Operation> receiver;

    /**
     * Makes an {@code op} for those who run revisions; an author receives it.
     *
     * @param receiver runs, prints or collects each operation
     */
    public Operations(Consumer<? super Operation> receiver) {
        this.receiver = Objects.requireNonNull(receiver, "receiver is null");
    }

    /** {@code op.createSchema("audit")} */
    public void createSchema(String name) {
        receiver.accept(new CreateNamespace(name));
    }

    /** {@code op.dropSchema("audit")}, which PostgreSQL refuses while anything is in it. */
    public void dropSchema(String name) {
        receiver.accept(new DropNamespace(name));
    }

    /** {@code op.createTable("item", column("id", bigint()).notNull(), primaryKey("item_pkey", "id"))} */
    public void createTable(String table, TableElement... elements) {
        createTable(QualifiedName.of(table), elements);
    }

    /** {@code op.createTable(name("audit", "item"), ...)} */
    public void createTable(QualifiedName table, TableElement... elements) {
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
        receiver.accept(new CreateTable(new Table(table, columns, constraints, List.of(), comment)));
    }

    /** {@code op.dropTable("item")}, which PostgreSQL refuses while something depends on it. */
    public void dropTable(String table) {
        dropTable(QualifiedName.of(table));
    }

    public void dropTable(QualifiedName table) {
        receiver.accept(new DropTable(table));
    }

    /** {@code op.renameTable("item", "product")}: from, then to; it stays in its schema. */
    public void renameTable(String table, String to) {
        renameTable(QualifiedName.of(table), to);
    }

    public void renameTable(QualifiedName table, String to) {
        receiver.accept(new RenameTable(table, to));
    }

    /** {@code op.commentOnTable("item", noComment().to("what we sell"))} */
    public void commentOnTable(String table, ColumnChange.Comment change) {
        commentOnTable(QualifiedName.of(table), change);
    }

    public void commentOnTable(QualifiedName table, ColumnChange.Comment change) {
        receiver.accept(new CommentOnTable(table, change));
    }

    /** {@code op.addColumn("item", column("price", numeric(10, 2)).notNull().defaultSql("0"))} */
    public void addColumn(String table, Column column) {
        addColumn(QualifiedName.of(table), column);
    }

    public void addColumn(QualifiedName table, Column column) {
        receiver.accept(new AddColumn(table, column));
    }

    /** {@code op.dropColumn("item", "price")} */
    public void dropColumn(String table, String column) {
        dropColumn(QualifiedName.of(table), column);
    }

    public void dropColumn(QualifiedName table, String column) {
        receiver.accept(new DropColumn(table, column));
    }

    /** {@code op.renameColumn("item", "code", "sku")}: from, then to. */
    public void renameColumn(String table, String from, String to) {
        renameColumn(QualifiedName.of(table), from, to);
    }

    public void renameColumn(QualifiedName table, String from, String to) {
        receiver.accept(new RenameColumn(table, from, to));
    }

    /** {@code op.alterColumn("item", "code", type(varchar(8)).to(varchar(16)), nullable().toNotNull())} */
    public void alterColumn(String table, String column, ColumnChange... changes) {
        alterColumn(QualifiedName.of(table), column, changes);
    }

    public void alterColumn(QualifiedName table, String column, ColumnChange... changes) {
        receiver.accept(new AlterColumn(table, column, List.of(changes)));
    }

    /** {@code op.addConstraint("item", unique("item_code_key", "code"))} */
    public void addConstraint(String table, Constraint constraint) {
        addConstraint(QualifiedName.of(table), constraint);
    }

    public void addConstraint(QualifiedName table, Constraint constraint) {
        receiver.accept(new AddConstraint(table, constraint));
    }

    /** {@code op.dropConstraint("item", "item_code_key")} */
    public void dropConstraint(String table, String name) {
        dropConstraint(QualifiedName.of(table), name);
    }

    public void dropConstraint(QualifiedName table, String name) {
        receiver.accept(new DropConstraint(table, name));
    }

    /** {@code op.renameConstraint("item", "item_code_key", "item_code_unique")}: from, then to. */
    public void renameConstraint(String table, String from, String to) {
        renameConstraint(QualifiedName.of(table), from, to);
    }

    public void renameConstraint(QualifiedName table, String from, String to) {
        receiver.accept(new RenameConstraint(table, from, to));
    }

    /** {@code op.createIndex("item", index("item_geom_idx", "geom").using("gist"))} */
    public void createIndex(String table, Index index) {
        createIndex(QualifiedName.of(table), index);
    }

    public void createIndex(QualifiedName table, Index index) {
        receiver.accept(new CreateIndex(table, index));
    }

    /** {@code op.dropIndex("item", "item_geom_idx")} */
    public void dropIndex(String table, String name) {
        dropIndex(QualifiedName.of(table), name);
    }

    public void dropIndex(QualifiedName table, String name) {
        receiver.accept(new DropIndex(table, name));
    }

    /** {@code op.renameIndex("item", "item_geom_idx", "item_place_idx")}: from, then to. */
    public void renameIndex(String table, String from, String to) {
        renameIndex(QualifiedName.of(table), from, to);
    }

    public void renameIndex(QualifiedName table, String from, String to) {
        receiver.accept(new RenameIndex(table, from, to));
    }

    /** {@code op.createSequence(sequence("item_seq").incrementBy(50))} */
    public void createSequence(Sequence sequence) {
        receiver.accept(new CreateSequence(sequence));
    }

    /** {@code op.alterSequence(sequence("item_seq"), sequence("item_seq").incrementBy(50))}: from, then to. */
    public void alterSequence(Sequence from, Sequence to) {
        receiver.accept(new AlterSequence(from, to));
    }

    /** {@code op.dropSequence("item_seq")} */
    public void dropSequence(String name) {
        dropSequence(QualifiedName.of(name));
    }

    public void dropSequence(QualifiedName name) {
        receiver.accept(new DropSequence(name));
    }

    /** {@code op.createEnum("mood", "sad", "happy")} */
    public void createEnum(String name, String... labels) {
        createEnum(QualifiedName.of(name), labels);
    }

    public void createEnum(QualifiedName name, String... labels) {
        receiver.accept(new CreateEnum(new EnumType(name, List.of(labels))));
    }

    /** {@code op.dropEnum("mood")} */
    public void dropEnum(String name) {
        dropEnum(QualifiedName.of(name));
    }

    public void dropEnum(QualifiedName name) {
        receiver.accept(new DropEnum(name));
    }

    /**
     * {@code op.execute("update item set code = upper(code)")}
     *
     * @param sql one statement, sent as it stands
     */
    public void execute(String sql) {
        receiver.accept(new Execute(sql));
    }
}
