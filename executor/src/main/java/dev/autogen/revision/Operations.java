package dev.autogen.revision;

import dev.autogen.operation.Bind;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Operation;
import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The {@code op} of a revision. Each method hands one operation on before it returns, so a later line sees what the
 * lines above it did. Not safe for use by several threads.
 */
public final class Operations
        implements TableVerbs,
                ColumnVerbs,
                ConstraintVerbs,
                IndexVerbs,
                SequenceVerbs,
                TypeVerbs,
                DomainVerbs,
                NamespaceVerbs,
                ExtensionVerbs,
                ObjectVerbs,
                ViewVerbs,
                RoutineVerbs,
                TriggerVerbs,
                SecurityVerbs,
                DataVerbs,
                ControlVerbs {

    private final OperationReceiver receiver;

    /** Makes an {@code op} for those who run revisions; an author receives it. */
    public Operations(OperationReceiver receiver) {
        this.receiver = Objects.requireNonNull(receiver, "receiver is null");
    }

    /**
     * Makes an {@code op} for those who want to know what a revision does.
     *
     * @param receiver gets each operation; an autocommit block is one operation with others in it
     */
    public Operations(Consumer<? super Operation> receiver) {
        this(new Collecting(receiver));
    }

    @Override
    public void invoke(Operation operation) {
        receiver.accept(Objects.requireNonNull(operation, "operation is null"));
    }

    /**
     * Runs the operations of the block outside of the transaction, each of which commits at once, for what PostgreSQL
     * refuses inside of one:
     *
     * <pre>{@code
     * op.autocommit(() -> {
     *     op.createIndex("item", index("item_code_idx", "code"), CONCURRENTLY);
     * });
     * }</pre>
     *
     * <p>What the run did before the block is committed first, and a new transaction begins after it. Where something
     * fails after that, the message says what stays.
     */
    public void autocommit(Runnable block) {
        receiver.autocommit(Objects.requireNonNull(block, "block is null"));
    }

    /**
     * Asks the database: {@code List<Long> ids = op.query("select id from item where code = :code", row -> row.getLong(1),
     * bind("code", "x"))}. It sees what the lines above did.
     *
     * @return what the mapper makes of each row, in the order of the rows
     * @throws dev.autogen.AutogenException where there is no database to ask, as under {@code --sql}
     */
    public <T> List<T> query(String sql, RowMapper<T> mapper, Bind... binds) {
        Objects.requireNonNull(mapper, "mapper is null");
        return receiver.query(new Execute(sql, List.of(binds)), mapper);
    }

    /**
     * Returns the connection of the run, for what {@code op} has no word for. The run keeps it: closing it does nothing, and
     * what would end the transaction is refused.
     *
     * @throws dev.autogen.AutogenException where there is no database, as under {@code --sql}
     */
    public Connection connection() {
        return receiver.connection();
    }
}
