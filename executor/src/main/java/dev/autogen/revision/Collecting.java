package dev.autogen.revision;

import dev.autogen.AutogenException;
import dev.autogen.operation.Autocommit;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Operation;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands operations to somebody who asks no database; a block becomes one operation. */
final class Collecting implements OperationReceiver {

    private final Consumer<? super Operation> consumer;
    private @Nullable List<Operation> block;

    Collecting(Consumer<? super Operation> consumer) {
        this.consumer = Objects.requireNonNull(consumer, "receiver is null");
    }

    @Override
    public void accept(Operation operation) {
        if (block == null) {
            consumer.accept(operation);
        } else {
            block.add(operation);
        }
    }

    @Override
    public void autocommit(Runnable code) {
        if (block != null) {
            throw Autocommit.nested();
        }
        List<Operation> operations = new ArrayList<>();
        block = operations;
        try {
            code.run();
        } finally {
            block = null;
        }
        consumer.accept(new Autocommit(operations));
    }

    @Override
    public <T> List<T> query(Execute statement, RowMapper<T> mapper) {
        throw noDatabase("query");
    }

    @Override
    public Connection connection() {
        throw noDatabase("connection");
    }

    private static AutogenException noDatabase(String what) {
        return new AutogenException(
                what + " refused: the operations are collected, and there is no database to ask",
                "run the revision on a database");
    }
}
