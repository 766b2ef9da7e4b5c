package dev.autogen.revision;

import dev.autogen.operation.BatchedUpdate;
import dev.autogen.operation.Bind;
import dev.autogen.operation.Row;
import dev.autogen.schema.ColumnNames;
import dev.autogen.schema.Given;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Value;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of {@link Ddl} about rows, values and times. */
abstract sealed class DataWords extends ProgramWords permits Ddl {

    /** SQL's {@code null} as a value. */
    public static final Value NULL = Value.NULL;

    DataWords() {}

    /**
     * The value of {@code :name} in a statement: {@code bind("code", "x")}.
     *
     * @param value see {@link Value#of}
     */
    public static Bind bind(String name, @Nullable Object value) {
        return new Bind(name, Value.of(value));
    }

    /** {@code columns("code", "name")}: what the rows of a bulk insert have values for. */
    public static List<String> columns(String... names) {
        return ColumnNames.checked(names);
    }

    /**
     * {@code row("de", 83_000_000, NULL, literal("1990-10-03", date()), sql("now()"))}
     *
     * @param values see {@link Value#of}
     */
    public static Row row(@Nullable Object... values) {
        Given.text(values, "row", "list of values");
        return new Row(Arrays.stream(values).map(Value::of).toList());
    }

    /** A value of a type that is said: {@code literal("2026-11-23", date())}. */
    public static Value literal(String text, SqlType type) {
        return new Value.Typed(text, type);
    }

    /** An expression as a value: {@code sql("now()")}. */
    public static Value sql(String expression) {
        return new Value.Expression(expression);
    }

    /**
     * {@code batches("id", 10_000).set("code = upper(code)").where("code <> upper(code)")}
     *
     * @param key a column that is unique, not null and indexed, such as the primary key
     * @param size rows in a batch
     */
    public static BatchSize batches(String key, int size) {
        return new BatchSize(key, size);
    }

    /** The first half of a batched update; {@code set} completes it. */
    public record BatchSize(String key, int size) {

        public BatchedUpdate set(String sql) {
            return new BatchedUpdate(key, size, sql, Optional.empty());
        }
    }

    /** {@code op.lockTimeout(milliseconds(250))} */
    public static Duration milliseconds(long number) {
        return Duration.ofMillis(number);
    }

    /** {@code op.lockTimeout(seconds(5))} */
    public static Duration seconds(long number) {
        return Duration.ofSeconds(number);
    }

    /** {@code op.lockTimeout(minutes(2))} */
    public static Duration minutes(long number) {
        return Duration.ofMinutes(number);
    }
}
