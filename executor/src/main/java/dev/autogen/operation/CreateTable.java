package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Table;
import java.util.Objects;
import java.util.Set;

/** {@code create table}, with its constraints and comments. Indexes are operations of their own. */
public record CreateTable(Table table, Set<Option> options) implements TableOperation {

    public CreateTable {
        Objects.requireNonNull(table, "table is null");
        if (!table.indexes().isEmpty()) {
            throw new AutogenException(
                    "create table refused: " + table.name() + " carries "
                            + table.indexes().size() + " indexes",
                    "create each of them with an operation of its own");
        }
        table.constraints().forEach(Operation::requireName);
        new TableRules(table).check();
        options = Option.only(options, "create table", Option.IF_NOT_EXISTS);
        table.constraints().forEach(constraint -> constraint.checked("create table", table.name()));
    }

    public CreateTable(Table table) {
        this(table, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createTable(this);
    }
}
