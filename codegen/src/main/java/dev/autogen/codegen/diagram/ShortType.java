package dev.autogen.codegen.diagram;

import dev.autogen.schema.Column;

/** How a type is written where there is little room; by the aliases of the PostgreSQL manual, table 8.1. */
final class ShortType {

    private ShortType() {}

    static String of(Column column) {
        return column.type()
                .sql()
                .replace("character varying", "varchar")
                .replace("timestamp with time zone", "timestamptz")
                .replace("timestamp without time zone", "timestamp")
                .replace("time with time zone", "timetz")
                .replace("time without time zone", "time")
                .replace("double precision", "float8")
                .replace(", ", ",");
    }
}
