package dev.autogen.revision;

import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import java.util.Optional;
import java.util.OptionalInt;

/** The types of {@link Ddl} that extensions bring, and intervals of some fields only. */
abstract sealed class SpecialTypes extends SystemTypes permits Types {

    SpecialTypes() {}

    /** {@code geometry(shape,srid)}, such as {@code geometry("Point", 4326)}. */
    public static SqlType geometry(String shape, int srid) {
        return spatial(SqlType.Spatial.Family.GEOMETRY, Optional.of(shape), OptionalInt.of(srid));
    }

    /** {@code geometry(shape)}, of no known spatial reference system. */
    public static SqlType geometry(String shape) {
        return spatial(SqlType.Spatial.Family.GEOMETRY, Optional.of(shape), OptionalInt.empty());
    }

    /** {@code geometry}, of any shape and spatial reference system. */
    public static SqlType geometry() {
        return spatial(SqlType.Spatial.Family.GEOMETRY, Optional.empty(), OptionalInt.empty());
    }

    /** {@code geography(shape,srid)}, such as {@code geography("Point", 4326)}. */
    public static SqlType geography(String shape, int srid) {
        return spatial(SqlType.Spatial.Family.GEOGRAPHY, Optional.of(shape), OptionalInt.of(srid));
    }

    /** {@code geography(shape)}, which PostGIS takes for SRID 4326. */
    public static SqlType geography(String shape) {
        return spatial(SqlType.Spatial.Family.GEOGRAPHY, Optional.of(shape), OptionalInt.empty());
    }

    /** {@code geography}, of any shape. */
    public static SqlType geography() {
        return spatial(SqlType.Spatial.Family.GEOGRAPHY, Optional.empty(), OptionalInt.empty());
    }

    /** {@code citext}, text that is equal whatever the case; the extension is citext. */
    public static SqlType citext() {
        return new SqlType.Raw("citext");
    }

    /** {@code ltree}, a path in a tree; the extension is ltree. */
    public static SqlType ltree() {
        return new SqlType.Raw("ltree");
    }

    /** {@code lquery}, a pattern of paths; the extension is ltree. */
    public static SqlType lquery() {
        return new SqlType.Raw("lquery");
    }

    /** {@code ltxtquery}, words to look for in paths; the extension is ltree. */
    public static SqlType ltxtquery() {
        return new SqlType.Raw("ltxtquery");
    }

    /** {@code hstore}, names and values; the extension is hstore. */
    public static SqlType hstore() {
        return new SqlType.Raw("hstore");
    }

    /** {@code cube}, a cube of any number of dimensions; the extension is cube. */
    public static SqlType cube() {
        return new SqlType.Raw("cube");
    }

    /** {@code vector}, numbers of single precision; the extension is vector. */
    public static SqlType vector() {
        return new SqlType.Raw("vector");
    }

    /**
     * {@code vector(n)}
     *
     * @param dimensions how many numbers
     */
    public static SqlType vector(int dimensions) {
        return new SqlType.Raw("vector(" + dimensions + ")");
    }

    /** {@code halfvec}, numbers of half precision; the extension is vector. */
    public static SqlType halfvec() {
        return new SqlType.Raw("halfvec");
    }

    /**
     * {@code halfvec(n)}
     *
     * @param dimensions how many numbers
     */
    public static SqlType halfvec(int dimensions) {
        return new SqlType.Raw("halfvec(" + dimensions + ")");
    }

    /** {@code sparsevec}, numbers of which few are not zero; the extension is vector. */
    public static SqlType sparsevec() {
        return new SqlType.Raw("sparsevec");
    }

    /**
     * {@code sparsevec(n)}
     *
     * @param dimensions how many numbers
     */
    public static SqlType sparsevec(int dimensions) {
        return new SqlType.Raw("sparsevec(" + dimensions + ")");
    }

    /** {@code interval year} */
    public static SqlType intervalYear() {
        return SqlType.of(TypeName.INTERVAL_YEAR);
    }

    /** {@code interval month} */
    public static SqlType intervalMonth() {
        return SqlType.of(TypeName.INTERVAL_MONTH);
    }

    /** {@code interval day} */
    public static SqlType intervalDay() {
        return SqlType.of(TypeName.INTERVAL_DAY);
    }

    /** {@code interval hour} */
    public static SqlType intervalHour() {
        return SqlType.of(TypeName.INTERVAL_HOUR);
    }

    /** {@code interval minute} */
    public static SqlType intervalMinute() {
        return SqlType.of(TypeName.INTERVAL_MINUTE);
    }

    /** {@code interval second} */
    public static SqlType intervalSecond() {
        return SqlType.of(TypeName.INTERVAL_SECOND);
    }

    /**
     * {@code interval second(p)}
     *
     * @param precision digits of fractional seconds, 0 to 6
     */
    public static SqlType intervalSecond(int precision) {
        return SqlType.of(TypeName.INTERVAL_SECOND, precision);
    }

    /** {@code interval year to month} */
    public static SqlType intervalYearToMonth() {
        return SqlType.of(TypeName.INTERVAL_YEAR_TO_MONTH);
    }

    /** {@code interval day to hour} */
    public static SqlType intervalDayToHour() {
        return SqlType.of(TypeName.INTERVAL_DAY_TO_HOUR);
    }

    /** {@code interval day to minute} */
    public static SqlType intervalDayToMinute() {
        return SqlType.of(TypeName.INTERVAL_DAY_TO_MINUTE);
    }

    /** {@code interval day to second} */
    public static SqlType intervalDayToSecond() {
        return SqlType.of(TypeName.INTERVAL_DAY_TO_SECOND);
    }

    /**
     * {@code interval day to second(p)}
     *
     * @param precision digits of fractional seconds, 0 to 6
     */
    public static SqlType intervalDayToSecond(int precision) {
        return SqlType.of(TypeName.INTERVAL_DAY_TO_SECOND, precision);
    }

    /** {@code interval hour to minute} */
    public static SqlType intervalHourToMinute() {
        return SqlType.of(TypeName.INTERVAL_HOUR_TO_MINUTE);
    }

    /** {@code interval hour to second} */
    public static SqlType intervalHourToSecond() {
        return SqlType.of(TypeName.INTERVAL_HOUR_TO_SECOND);
    }

    /**
     * {@code interval hour to second(p)}
     *
     * @param precision digits of fractional seconds, 0 to 6
     */
    public static SqlType intervalHourToSecond(int precision) {
        return SqlType.of(TypeName.INTERVAL_HOUR_TO_SECOND, precision);
    }

    /** {@code interval minute to second} */
    public static SqlType intervalMinuteToSecond() {
        return SqlType.of(TypeName.INTERVAL_MINUTE_TO_SECOND);
    }

    /**
     * {@code interval minute to second(p)}
     *
     * @param precision digits of fractional seconds, 0 to 6
     */
    public static SqlType intervalMinuteToSecond(int precision) {
        return SqlType.of(TypeName.INTERVAL_MINUTE_TO_SECOND, precision);
    }

    private static SqlType spatial(SqlType.Spatial.Family family, Optional<String> shape, OptionalInt srid) {
        return new SqlType.Spatial(family, shape, srid);
    }
}
