package dev.autogen.revision;

import dev.autogen.operation.Execute;
import dev.autogen.operation.Operation;
import java.sql.Connection;
import java.util.List;

/** Runs, prints or collects what the {@code op} of a revision hands on. */
public interface OperationReceiver {

    /** Has done it when it returns. */
    void accept(Operation operation);

    /** Runs the block, whose operations come to {@link #accept} meanwhile and each commit at once. */
    void autocommit(Runnable block);

    /**
     * Returns what the mapper makes of each row.
     *
     * @throws dev.autogen.AutogenException where there is no database to ask
     */
    <T> List<T> query(Execute statement, RowMapper<T> mapper);

    /**
     * Returns the connection of the run.
     *
     * @throws dev.autogen.AutogenException where there is none
     */
    Connection connection();
}
