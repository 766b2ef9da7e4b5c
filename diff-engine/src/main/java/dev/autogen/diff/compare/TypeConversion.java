package dev.autogen.diff.compare;

import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import dev.autogen.sql.Quoting;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How the values of a column become values of another type: where {@code alter column ... type} needs a {@code using}
 * (PostgreSQL manual, CREATE CAST: assignment casts), and what stands in it.
 */
final class TypeConversion {

    private static final Set<TypeName> NUMBERS = Set.of(
            TypeName.SMALLINT,
            TypeName.INTEGER,
            TypeName.BIGINT,
            TypeName.NUMERIC,
            TypeName.REAL,
            TypeName.DOUBLE_PRECISION);

    private static final Set<TypeName> TEXTS = Set.of(TypeName.VARCHAR, TypeName.CHAR, TypeName.TEXT);

    private static final Set<TypeName> INSTANTS = Set.of(TypeName.TIMESTAMP, TypeName.TIMESTAMPTZ, TypeName.DATE);

    private final String value;
    private final SqlType from;
    private final SqlType to;

    private TypeConversion(String value, SqlType from, SqlType to) {
        this.value = value;
        this.from = from;
        this.to = to;
    }

    static Optional<String> using(String column, SqlType from, SqlType to) {
        TypeConversion conversion = new TypeConversion(Quoting.identifier(column), from, to);
        if (from instanceof SqlType.Spatial source && to instanceof SqlType.Spatial target) {
            return conversion.spatial(source, target);
        }
        return conversion.largeObject().or(() -> conversion.duration()).or(() -> conversion.casted());
    }

    /** Hibernate keeps the identifier of a large object in an {@code oid}; as a text it would be a number. */
    private Optional<String> largeObject() {
        if (is(from, TypeName.OID) && is(to, TypeName.BYTEA)) {
            return Optional.of("lo_get(" + value + ")");
        }
        if (is(from, TypeName.OID) && isText(to)) {
            return Optional.of("convert_from(lo_get(" + value + "), 'UTF8')");
        }
        if (is(from, TypeName.BYTEA) && is(to, TypeName.OID)) {
            return Optional.of("lo_from_bytea(0, " + value + ")");
        }
        return isText(from) && is(to, TypeName.OID)
                ? Optional.of("lo_from_bytea(0, convert_to(" + value + ", 'UTF8'))")
                : Optional.empty();
    }

    /** Hibernate keeps a {@code Duration} as an interval or as a number of nanoseconds. */
    private Optional<String> duration() {
        if (Casts.isInterval(from) && is(to, TypeName.NUMERIC)) {
            return Optional.of("extract(epoch from " + value + ") * 1000000000");
        }
        return is(from, TypeName.NUMERIC) && Casts.isInterval(to)
                ? Optional.of("make_interval(secs => " + value + " / 1000000000)")
                : Optional.empty();
    }

    private Optional<String> casted() {
        if (castsByAssignment()) {
            return Optional.empty();
        }
        if (is(from, TypeName.BOOLEAN) && isOf(NUMBERS, to)) {
            return Optional.of(value + "::integer");
        }
        if (isOf(NUMBERS, from) && is(to, TypeName.BOOLEAN)) {
            return Optional.of(value + " <> 0");
        }
        if (isText(from) || Casts.exists(from, to)) {
            return Optional.of(value + "::" + to.sql());
        }
        // Where there is no cast, a value may still be written as one of the other type.
        boolean areArrays = from instanceof SqlType.Array && to instanceof SqlType.Array;
        return Optional.of(value + (areArrays ? "::text[]::" : "::text::") + to.sql());
    }

    private boolean castsByAssignment() {
        // A bit string of another length is no error to an explicit cast only (PostgreSQL manual, 8.10).
        if (is(from, TypeName.BIT) && is(to, TypeName.BIT)) {
            return false;
        }
        // Every type is assigned to a text by its output function.
        return isText(to)
                || (from instanceof SqlType.BuiltIn source && is(to, source.name()))
                || (isOf(NUMBERS, from) && isOf(NUMBERS, to))
                || (isOf(INSTANTS, from) && isOf(INSTANTS, to));
    }

    private Optional<String> spatial(SqlType.Spatial source, SqlType.Spatial target) {
        if (source.family() != target.family()) {
            return Optional.of(value + "::" + target.sql());
        }
        boolean transforms = isKnown(source.srid())
                && isKnown(target.srid())
                && !source.srid().equals(target.srid());
        return transforms
                ? Optional.of("ST_Transform(" + value + ", " + target.srid().getAsInt() + ")")
                : Optional.empty();
    }

    private static boolean isKnown(OptionalInt srid) {
        return srid.isPresent();
    }

    static boolean isText(SqlType type) {
        return isOf(TEXTS, type);
    }

    private static boolean is(SqlType type, TypeName name) {
        return isOf(Set.of(name), type);
    }

    static boolean isOf(Set<TypeName> family, SqlType type) {
        return type instanceof SqlType.BuiltIn builtIn && family.contains(builtIn.name());
    }

    /** Returns whether there is an operator {@code =} between the types. */
    static boolean areComparable(SqlType from, SqlType to) {
        return from.equals(to) || areNumbers(from, to) || (isText(from) && isText(to)) || Casts.areSame(from, to);
    }

    static boolean areNumbers(SqlType from, SqlType to) {
        return isOf(NUMBERS, from) && isOf(NUMBERS, to);
    }
}
