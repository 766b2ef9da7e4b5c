package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What Java's own values are in SQL. */
final class JavaValues {

    private static final Map<Class<?>, Function<Object, Value>> BY_CLASS = byClass();

    private JavaValues() {}

    static Value value(@Nullable Object value) {
        if (value == null) {
            return Value.NULL;
        }
        if (value instanceof Value known) {
            return known;
        }
        if (value instanceof Enum<?> constant) {
            return new Value.Text(constant.name());
        }
        Function<Object, Value> conversion = BY_CLASS.get(value.getClass());
        if (conversion == null) {
            throw new AutogenException(
                    "value refused: an object of " + value.getClass().getName(),
                    "write literal(\"...\", type) with the text that PostgreSQL reads, or sql(\"...\")");
        }
        return conversion.apply(value);
    }

    private static Map<Class<?>, Function<Object, Value>> byClass() {
        Map<Class<?>, Function<Object, Value>> map = new LinkedHashMap<>();
        map.put(String.class, value -> new Value.Text((String) value));
        map.put(Character.class, value -> new Value.Text(value.toString()));
        map.put(Boolean.class, value -> new Value.Truth((Boolean) value));
        for (Class<?> whole : new Class<?>[] {Byte.class, Short.class, Integer.class, Long.class}) {
            map.put(whole, value -> new Value.Whole(((Number) value).longValue()));
        }
        map.put(BigInteger.class, value -> typed(value.toString(), TypeName.NUMERIC));
        map.put(BigDecimal.class, value -> typed(((BigDecimal) value).toPlainString(), TypeName.NUMERIC));
        map.put(Float.class, value -> typed(value.toString(), TypeName.REAL));
        map.put(Double.class, value -> typed(value.toString(), TypeName.DOUBLE_PRECISION));
        map.put(UUID.class, value -> typed(value.toString(), TypeName.UUID));
        map.put(byte[].class, value -> typed("\\x" + HexFormat.of().formatHex((byte[]) value), TypeName.BYTEA));
        map.put(LocalDate.class, value -> typed(value.toString(), TypeName.DATE));
        map.put(LocalTime.class, value -> typed(value.toString(), TypeName.TIME));
        map.put(LocalDateTime.class, value -> typed(value.toString(), TypeName.TIMESTAMP));
        map.put(OffsetDateTime.class, value -> typed(value.toString(), TypeName.TIMESTAMPTZ));
        map.put(
                ZonedDateTime.class,
                value -> typed(((ZonedDateTime) value).toOffsetDateTime().toString(), TypeName.TIMESTAMPTZ));
        map.put(Instant.class, value -> typed(value.toString(), TypeName.TIMESTAMPTZ));
        map.put(Duration.class, value -> typed(value.toString(), TypeName.INTERVAL));
        return Map.copyOf(map);
    }

    private static Value typed(String text, TypeName type) {
        return new Value.Typed(text, SqlType.of(type));
    }
}
