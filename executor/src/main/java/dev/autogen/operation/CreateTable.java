package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Table;
import java.util.Objects;

/** {@code create table}, with its constraints and comments. Indexes are operations of their own. */
public record CreateTable(Table table) implements Operation {

    public CreateTable {
        Objects.requireNonNull(table, "table is null");
        if (!table.indexes().isEmpty()) {
            throw new AutogenException(
                    "create table refused: " + table.name() + " carries "
                            + table.indexes().size() + " indexes",
                    "create each of them with an operation of its own");
        }
        table.constraints().forEach(Operation::requireName);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createTable(this);
    }
}
