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
    TEXT("text", 0),
    BYTEA("bytea", 0),
    TIMESTAMP("timestamp", 1, "timestamp without time zone"),
    TIMESTAMPTZ("timestamptz", 1, "timestamp with time zone"),
    DATE("date", 0),
    TIME("time", 1, "time without time zone"),
    TIMETZ("timetz", 1, "time with time zone"),
    INTERVAL("interval", 1),
    BOOLEAN("boolean", 0, "bool"),
    UUID("uuid", 0),
    JSON("json", 0),
    JSONB("jsonb", 0),
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
    DATERANGE("daterange", 0);

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
