package dev.autogen.codegen;

import dev.autogen.operation.Autocommit;
import dev.autogen.operation.BatchedUpdate;
import dev.autogen.operation.Bind;
import dev.autogen.operation.BulkInsert;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Irreversible;
import dev.autogen.operation.LockTimeout;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Option;
import dev.autogen.operation.Row;
import dev.autogen.operation.StatementTimeout;
import dev.autogen.operation.UpdateInBatches;
import dev.autogen.schema.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The operations on rows, and those that say how the others run. */
final class RandomData {

    private final RandomValues values;
    private final RandomTypes types;

    RandomData(RandomValues values, RandomTypes types) {
        this.values = values;
        this.types = types;
    }

    List<Supplier<Operation>> operations() {
        return List.of(
                () -> new Execute(values.chance(50) ? values.sql() : values.lines()),
                this::bound,
                this::bulkInsert,
                () -> new UpdateInBatches(types.name(), update()),
                () -> new Autocommit(values.some(0, 3, this::inBlock)),
                () -> new LockTimeout(Duration.ofMillis(values.one(List.of(0L, 250L, 5_000L, 120_000L)))),
                () -> new StatementTimeout(Duration.ofMillis(values.one(List.of(1L, 1_000L, 61_000L)))),
                () -> new Irreversible(values.sql()));
    }

    private Operation inBlock() {
        return values.chance(50)
                ? new Execute(values.chance(50) ? values.sql() : values.lines())
                : new DropIndex(types.name(), values.identifier(), Set.of(Option.CONCURRENTLY));
    }

    private Operation bound() {
        List<Bind> binds = new ArrayList<>();
        StringBuilder sql = new StringBuilder("select 1");
        for (int index = values.number(1, 4); index > 0; index--) {
            sql.append(", :value_").append(index);
            binds.add(new Bind("value_" + index, value()));
        }
        return new Execute(sql.toString(), binds);
    }

    private Operation bulkInsert() {
        List<String> columns = values.some(1, 4, values::identifier);
        List<Row> rows = new ArrayList<>();
        for (int index = values.number(1, 5); index > 0; index--) {
            rows.add(new Row(columns.stream().map(column -> value()).toList()));
        }
        return new BulkInsert(types.name(), columns, rows);
    }

    private BatchedUpdate update() {
        return new BatchedUpdate(
                values.identifier(), values.number(1, 100_000), values.sql(), values.perhaps(50, values::sql));
    }

    private Value value() {
        return switch (values.number(0, 5)) {
            case 0 -> Value.NULL;
            case 1 -> new Value.Text(values.sql());
            case 2 -> new Value.Whole(values.number());
            case 3 -> new Value.Truth(values.chance(50));
            case 4 -> new Value.Typed(values.sql(), types.type());
            default -> new Value.Expression(values.sql());
        };
    }
}
