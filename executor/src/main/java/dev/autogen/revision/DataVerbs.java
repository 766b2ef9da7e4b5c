package dev.autogen.revision;

import dev.autogen.operation.BatchedUpdate;
import dev.autogen.operation.Bind;
import dev.autogen.operation.BulkInsert;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Row;
import dev.autogen.operation.UpdateInBatches;
import dev.autogen.schema.QualifiedName;
import java.util.List;

/** The part of {@code op} that is about rows, and about statements of the author's own. */
interface DataVerbs extends Invoking {

    /**
     * {@code op.execute("update item set code = :code where id = :id", bind("code", "x"), bind("id", 7))}
     *
     * @param sql one statement; without binds it is sent as it stands
     */
    default void execute(String sql, Bind... binds) {
        invoke(new Execute(sql, List.of(binds)));
    }

    /** {@code op.bulkInsert("country", columns("code", "name"), row("de", "Germany"), row("fr", "France"))} */
    default void bulkInsert(String table, List<String> columns, Row... rows) {
        bulkInsert(QualifiedName.of(table), columns, rows);
    }

    /** {@code op.bulkInsert(name("audit", "country"), columns("code", "name"), row("de", "Germany"), ...)} */
    default void bulkInsert(QualifiedName table, List<String> columns, Row... rows) {
        invoke(new BulkInsert(table, columns, List.of(rows)));
    }

    /**
     * {@code op.updateInBatches("item", batches("id", 10_000).set("code = upper(code)"))}. In an autocommit block each
     * batch is a transaction of its own; elsewhere all of it belongs to the run's transaction.
     */
    default void updateInBatches(String table, BatchedUpdate update) {
        updateInBatches(QualifiedName.of(table), update);
    }

    /** {@code op.updateInBatches(name("audit", "item"), batches("id", 10_000).set("code = upper(code)"))} */
    default void updateInBatches(QualifiedName table, BatchedUpdate update) {
        invoke(new UpdateInBatches(table, update));
    }
}
