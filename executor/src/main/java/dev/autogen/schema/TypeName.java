package dev.autogen.schema;

import java.util.List;

/** PostgreSQL's own types (PostgreSQL manual, chapter 8), each under the shorter of its documented names. */
public enum TypeName {
    SMALLINT("smallint", 0, "int2"),
    INTEGER("integer", 0, "int", "int4"),
    BIGINT("bigint", 0, "int8"),
    NUMERIC("numeric", 2, "decimal"),
    REAL("real", 0, "float4"),
    DOUBLE_PRECISION("double precision", 0, "float8"),
    MONEY("money", 0),
    VARCHAR("varchar", 1, "character varying"),
    CHAR("char", 1, "character"),
    /** Blank-padded of any length: what {@code char} is without one in the catalogue. */
    BPCHAR("bpchar", 0),
    /** One byte, not to be taken for {@link #CHAR}: only the quotes tell them apart. */
    INTERNAL_CHAR("\"char\"", 0),
    NAME("name", 0),
    TEXT("text", 0),
    BYTEA("bytea", 0),
    TIMESTAMP("timestamp", 1, "timestamp without time zone"),
    TIMESTAMPTZ("timestamptz", 1, "timestamp with time zone"),
    DATE("date", 0),
    TIME("time", 1, "time without time zone"),
    TIMETZ("timetz", 1, "time with time zone"),
    INTERVAL("interval", 1),
    INTERVAL_YEAR("interval year", 0),
    INTERVAL_MONTH("interval month", 0),
    INTERVAL_DAY("interval day", 0),
    INTERVAL_HOUR("interval hour", 0),
    INTERVAL_MINUTE("interval minute", 0),
    INTERVAL_SECOND("interval second", 1),
    INTERVAL_YEAR_TO_MONTH("interval year to month", 0),
    INTERVAL_DAY_TO_HOUR("interval day to hour", 0),
    INTERVAL_DAY_TO_MINUTE("interval day to minute", 0),
    INTERVAL_DAY_TO_SECOND("interval day to second", 1),
    INTERVAL_HOUR_TO_MINUTE("interval hour to minute", 0),
    INTERVAL_HOUR_TO_SECOND("interval hour to second", 1),
    INTERVAL_MINUTE_TO_SECOND("interval minute to second", 1),
    BOOLEAN("boolean", 0, "bool"),
    UUID("uuid", 0),
    JSON("json", 0),
    JSONB("jsonb", 0),
    JSONPATH("jsonpath", 0),
    XML("xml", 0),
    OID("oid", 0),
    INET("inet", 0),
    CIDR("cidr", 0),
    MACADDR("macaddr", 0),
    MACADDR8("macaddr8", 0),
    BIT("bit", 1),
    VARBIT("varbit", 1, "bit varying"),
    TSVECTOR("tsvector", 0),
    TSQUERY("tsquery", 0),
    POINT("point", 0),
    LINE("line", 0),
    LSEG("lseg", 0),
    BOX("box", 0),
    PATH("path", 0),
    POLYGON("polygon", 0),
    CIRCLE("circle", 0),
    INT4RANGE("int4range", 0),
    INT8RANGE("int8range", 0),
    NUMRANGE("numrange", 0),
    TSRANGE("tsrange", 0),
    TSTZRANGE("tstzrange", 0),
    DATERANGE("daterange", 0),
    INT4MULTIRANGE("int4multirange", 0),
    INT8MULTIRANGE("int8multirange", 0),
    NUMMULTIRANGE("nummultirange", 0),
    TSMULTIRANGE("tsmultirange", 0),
    TSTZMULTIRANGE("tstzmultirange", 0),
    DATEMULTIRANGE("datemultirange", 0),
    REGCLASS("regclass", 0),
    REGCOLLATION("regcollation", 0),
    REGCONFIG("regconfig", 0),
    REGDICTIONARY("regdictionary", 0),
    REGNAMESPACE("regnamespace", 0),
    REGOPER("regoper", 0),
    REGOPERATOR("regoperator", 0),
    REGPROC("regproc", 0),
    REGPROCEDURE("regprocedure", 0),
    REGROLE("regrole", 0),
    REGTYPE("regtype", 0),
    REFCURSOR("refcursor", 0),
    PG_LSN("pg_lsn", 0),
    PG_SNAPSHOT("pg_snapshot", 0),
    TXID_SNAPSHOT("txid_snapshot", 0),
    XID("xid", 0),
    XID8("xid8", 0),
    CID("cid", 0),
    TID("tid", 0),
    OIDVECTOR("oidvector", 0),
    INT2VECTOR("int2vector", 0),
    ACLITEM("aclitem", 0);

    private final String sql;
    private final int maxModifiers;
    private final List<String> aliases;

    TypeName(String sql, int maxModifiers, String... aliases) {
        this.sql = sql;
        this.maxModifiers = maxModifiers;
        this.aliases = List.of(aliases);
    }

    public String sql() {
        return sql;
    }

    /** Returns how many numbers may stand in the parentheses behind it. */
    public int maxModifiers() {
        return maxModifiers;
    }

    /**
     * Returns the numbers that PostgreSQL adds: {@code char} is {@code char(1)}, {@code bit} is {@code bit(1)},
     * {@code numeric(10)} is {@code numeric(10,0)} (PostgreSQL manual, 8.3, 8.10, 8.1.2).
     */
    List<Integer> completed(List<Integer> modifiers) {
        if (modifiers.isEmpty() && (this == CHAR || this == BIT)) {
            return List.of(1);
        }
        if (this == NUMERIC && modifiers.size() == 1) {
            return List.of(modifiers.get(0), 0);
        }
        return List.copyOf(modifiers);
    }

    List<String> aliases() {
        return aliases;
    }
}
