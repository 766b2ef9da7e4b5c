package dev.autogen.diff.entity.hibernate;

import dev.autogen.diff.entity.text.SqlCursor;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a {@code create} statement creates (PostgreSQL manual, "SQL Commands").
 *
 * @param kind in lower case; where the statement is no {@code create}, its beginning
 */
record ObjectName(String kind, Optional<QualifiedName> name, Optional<QualifiedName> table) {

    private static final int SQL_IN_KIND = 60;

    /** Longer ones before those that they begin with. */
    private static final List<String> KINDS = List.of(
            "materialized view",
            "foreign table",
            "event trigger",
            "constraint trigger",
            "unlogged table",
            "unique index",
            "function",
            "procedure",
            "aggregate",
            "trigger",
            "policy",
            "rule",
            "domain",
            "type",
            "collation",
            "extension",
            "sequence",
            "index",
            "view",
            "table",
            "schema");

    private static final List<String> ON_A_TABLE = List.of("trigger", "policy");

    static ObjectName of(String sql, StoredNames names) {
        SqlCursor cursor = SqlCursor.over(sql);
        cursor.take("create");
        cursor.take("or", "replace");
        for (String kind : KINDS) {
            if (cursor.take(kind.split(" "))) {
                return named(kind.replaceFirst("^(constraint|unlogged|unique) ", ""), cursor, names);
            }
        }
        String text = sql.strip().replaceAll("\\s+", " ");
        return new ObjectName(
                text.length() > SQL_IN_KIND ? text.substring(0, SQL_IN_KIND) + "..." : text,
                Optional.empty(),
                Optional.empty());
    }

    private static ObjectName named(String kind, SqlCursor cursor, StoredNames names) {
        cursor.take("if", "not", "exists");
        QualifiedName name = names.qualified(cursor.takeName());
        if (!ON_A_TABLE.contains(kind)) {
            return new ObjectName(kind.toLowerCase(Locale.ROOT), Optional.of(name), Optional.empty());
        }
        cursor.takeUntil(rest -> rest.isAt("on"));
        cursor.take("on");
        return new ObjectName(kind, Optional.of(name), Optional.of(names.qualified(cursor.takeName())));
    }
}
