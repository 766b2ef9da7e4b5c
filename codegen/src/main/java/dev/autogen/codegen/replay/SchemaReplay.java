package dev.autogen.codegen.replay;

import dev.autogen.operation.Operation;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What operations make of the tables of a schema. Tables, columns, constraints and indexes are followed; nothing else is,
 * and no SQL of an author's own is understood.
 *
 * @param before as it was, in which a table that the operations change without ever making it is not there
 * @param after the same when all have run
 * @param formerTables what a table that was renamed was called before, by its name now
 * @param formerColumns the same for the columns of a table, by the table's name now and the column's name now
 * @param assumed tables that are changed though nothing said before that they exist; {@code after} has of them what the
 *     operations say
 */
public record SchemaReplay(
        Schema before,
        Schema after,
        Map<QualifiedName, QualifiedName> formerTables,
        Map<QualifiedName, Map<String, String>> formerColumns,
        Set<QualifiedName> assumed) {

    public SchemaReplay {
        Objects.requireNonNull(before, "before is null");
        Objects.requireNonNull(after, "after is null");
        formerTables = Map.copyOf(formerTables);
        formerColumns = Map.copyOf(formerColumns);
        assumed = Set.copyOf(assumed);
    }

    /** Returns what the operations, in the order in which they run, make of the schema. */
    public static SchemaReplay of(Schema before, List<Operation> operations) {
        ReplayedTables tables = new ReplayedTables(before.tables());
        OperationReplay replay = new OperationReplay(tables);
        operations.forEach(operation -> operation.accept(replay));
        return new SchemaReplay(
                before,
                before.withTables(tables.all()),
                tables.formerTables(),
                tables.formerColumns(),
                tables.assumed());
    }

    /** Returns what a table was called before. */
    public QualifiedName formerName(QualifiedName table) {
        return formerTables.getOrDefault(table, table);
    }

    /** Returns what a column was called before; empty where it was called as it is now. */
    public Optional<String> formerName(QualifiedName table, String column) {
        return Optional.ofNullable(formerColumns.getOrDefault(table, Map.of()).get(column))
                .filter(former -> !former.equals(column));
    }
}
