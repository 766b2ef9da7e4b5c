package dev.autogen.revision;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;

/** The types of {@link Ddl}, each under PostgreSQL's own name for it. */
abstract sealed class Types extends SpecialTypes permits TableWords {

    Types() {}

    /** {@code smallint} */
    public static SqlType smallint() {
        return SqlType.of(TypeName.SMALLINT);
    }

    /** {@code integer} */
    public static SqlType integer() {
        return SqlType.of(TypeName.INTEGER);
    }

    /** {@code bigint} */
    public static SqlType bigint() {
        return SqlType.of(TypeName.BIGINT);
    }

    /** {@code numeric} */
    public static SqlType numeric() {
        return SqlType.of(TypeName.NUMERIC);
    }

    /**
     * {@code numeric(precision)}, the same to PostgreSQL as with a scale of 0
     *
     * @param precision digits in all
     */
    public static SqlType numeric(int precision) {
        return SqlType.of(TypeName.NUMERIC, precision);
    }

    /**
     * {@code numeric(precision, scale)}
     *
     * @param precision digits in all
     * @param scale digits after the point; since PostgreSQL 15 it may be negative, or more than there are digits
     */
    public static SqlType numeric(int precision, int scale) {
        return SqlType.of(TypeName.NUMERIC, precision, scale);
    }

    /** {@code real} */
    public static SqlType real() {
        return SqlType.of(TypeName.REAL);
    }

    /** {@code double precision} */
    public static SqlType doublePrecision() {
        return SqlType.of(TypeName.DOUBLE_PRECISION);
    }

    /** {@code money} */
    public static SqlType money() {
        return SqlType.of(TypeName.MONEY);
    }

    /** {@code varchar} */
    public static SqlType varchar() {
        return SqlType.of(TypeName.VARCHAR);
    }

    /**
     * {@code varchar(n)}
     *
     * @param length characters
     */
    public static SqlType varchar(int length) {
        return SqlType.of(TypeName.VARCHAR, length);
    }

    /** {@code char}, the same to PostgreSQL as {@code char(1)} */
    public static SqlType character() {
        return SqlType.of(TypeName.CHAR);
    }

    /**
     * {@code char(n)} ({@code char} is a keyword of Java)
     *
     * @param length characters
     */
    public static SqlType character(int length) {
        return SqlType.of(TypeName.CHAR, length);
    }

    /** {@code text} */
    public static SqlType text() {
        return SqlType.of(TypeName.TEXT);
    }

    /** {@code bytea} */
    public static SqlType bytea() {
        return SqlType.of(TypeName.BYTEA);
    }

    /** {@code timestamp} */
    public static SqlType timestamp() {
        return SqlType.of(TypeName.TIMESTAMP);
    }

    /**
     * {@code timestamp(p)}
     *
     * @param precision digits of fractional seconds, 0 to 6
     */
    public static SqlType timestamp(int precision) {
        return SqlType.of(TypeName.TIMESTAMP, precision);
    }

    /** {@code timestamptz} */
    public static SqlType timestamptz() {
        return SqlType.of(TypeName.TIMESTAMPTZ);
    }

    /**
     * {@code timestamptz(p)}
     *
     * @param precision digits of fractional seconds, 0 to 6
     */
    public static SqlType timestamptz(int precision) {
        return SqlType.of(TypeName.TIMESTAMPTZ, precision);
    }

    /** {@code date} */
    public static SqlType date() {
        return SqlType.of(TypeName.DATE);
    }

    /** {@code time} */
    public static SqlType time() {
        return SqlType.of(TypeName.TIME);
    }

    /**
     * {@code time(p)}
     *
     * @param precision digits of fractional seconds, 0 to 6
     */
    public static SqlType time(int precision) {
        return SqlType.of(TypeName.TIME, precision);
    }

    /** {@code timetz} */
    public static SqlType timetz() {
        return SqlType.of(TypeName.TIMETZ);
    }

    /**
     * {@code timetz(p)}
     *
     * @param precision digits of fractional seconds, 0 to 6
     */
    public static SqlType timetz(int precision) {
        return SqlType.of(TypeName.TIMETZ, precision);
    }

    /** {@code interval} */
    public static SqlType interval() {
        return SqlType.of(TypeName.INTERVAL);
    }

    /**
     * {@code interval(p)}
     *
     * @param precision digits of fractional seconds, 0 to 6
     */
    public static SqlType interval(int precision) {
        return SqlType.of(TypeName.INTERVAL, precision);
    }

    /** {@code boolean} ({@code boolean} is a keyword of Java) */
    public static SqlType bool() {
        return SqlType.of(TypeName.BOOLEAN);
    }

    /** {@code uuid} */
    public static SqlType uuid() {
        return SqlType.of(TypeName.UUID);
    }

    /** {@code json} */
    public static SqlType json() {
        return SqlType.of(TypeName.JSON);
    }

    /** {@code jsonb} */
    public static SqlType jsonb() {
        return SqlType.of(TypeName.JSONB);
    }

    /** {@code xml} */
    public static SqlType xml() {
        return SqlType.of(TypeName.XML);
    }

    /** {@code oid} */
    public static SqlType oid() {
        return SqlType.of(TypeName.OID);
    }

    /** {@code inet} */
    public static SqlType inet() {
        return SqlType.of(TypeName.INET);
    }

    /** {@code cidr} */
    public static SqlType cidr() {
        return SqlType.of(TypeName.CIDR);
    }

    /** {@code macaddr} */
    public static SqlType macaddr() {
        return SqlType.of(TypeName.MACADDR);
    }

    /** {@code macaddr8} */
    public static SqlType macaddr8() {
        return SqlType.of(TypeName.MACADDR8);
    }

    /** {@code bit}, the same to PostgreSQL as {@code bit(1)} */
    public static SqlType bit() {
        return SqlType.of(TypeName.BIT);
    }

    /**
     * {@code bit(n)}
     *
     * @param length bits
     */
    public static SqlType bit(int length) {
        return SqlType.of(TypeName.BIT, length);
    }

    /** {@code varbit} */
    public static SqlType varbit() {
        return SqlType.of(TypeName.VARBIT);
    }

    /**
     * {@code varbit(n)}
     *
     * @param length bits
     */
    public static SqlType varbit(int length) {
        return SqlType.of(TypeName.VARBIT, length);
    }

    /** {@code tsvector} */
    public static SqlType tsvector() {
        return SqlType.of(TypeName.TSVECTOR);
    }

    /** {@code tsquery} */
    public static SqlType tsquery() {
        return SqlType.of(TypeName.TSQUERY);
    }

    /** {@code point} */
    public static SqlType point() {
        return SqlType.of(TypeName.POINT);
    }

    /** {@code line} */
    public static SqlType line() {
        return SqlType.of(TypeName.LINE);
    }

    /** {@code lseg} */
    public static SqlType lseg() {
        return SqlType.of(TypeName.LSEG);
    }

    /** {@code box} */
    public static SqlType box() {
        return SqlType.of(TypeName.BOX);
    }

    /** {@code path} */
    public static SqlType path() {
        return SqlType.of(TypeName.PATH);
    }

    /** {@code polygon} */
    public static SqlType polygon() {
        return SqlType.of(TypeName.POLYGON);
    }

    /** {@code circle} */
    public static SqlType circle() {
        return SqlType.of(TypeName.CIRCLE);
    }

    /** {@code int4range} */
    public static SqlType int4range() {
        return SqlType.of(TypeName.INT4RANGE);
    }

    /** {@code int8range} */
    public static SqlType int8range() {
        return SqlType.of(TypeName.INT8RANGE);
    }

    /** {@code numrange} */
    public static SqlType numrange() {
        return SqlType.of(TypeName.NUMRANGE);
    }

    /** {@code tsrange} */
    public static SqlType tsrange() {
        return SqlType.of(TypeName.TSRANGE);
    }

    /** {@code tstzrange} */
    public static SqlType tstzrange() {
        return SqlType.of(TypeName.TSTZRANGE);
    }

    /** {@code daterange} */
    public static SqlType daterange() {
        return SqlType.of(TypeName.DATERANGE);
    }

    /** {@code element[]} */
    public static SqlType array(SqlType element) {
        return new SqlType.Array(element);
    }

    /** An enum, a domain, a range or any other type by its name: {@code named("Mood")} is {@code "Mood"}. */
    public static SqlType named(String name) {
        return SqlType.named(QualifiedName.of(name));
    }

    /** {@code named("audit", "mood")} is {@code audit.mood}. */
    public static SqlType named(String schema, String name) {
        return SqlType.named(QualifiedName.of(schema, name));
    }

    /** Any other type, as SQL text: {@code raw("seg")}, {@code raw("numeric_of_us(3)")}. */
    public static SqlType raw(String sql) {
        return new SqlType.Raw(sql);
    }
}
