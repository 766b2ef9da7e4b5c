package dev.autogen.diff.compare;

import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import java.util.EnumSet;
import java.util.Set;

/** Types of PostgreSQL's own that convert alike. */
final class TypeFamily {

    static final Set<TypeName> INTEGERS = Set.of(TypeName.SMALLINT, TypeName.INTEGER, TypeName.BIGINT);

    static final Set<TypeName> NUMBERS = Set.of(
            TypeName.SMALLINT,
            TypeName.INTEGER,
            TypeName.BIGINT,
            TypeName.NUMERIC,
            TypeName.REAL,
            TypeName.DOUBLE_PRECISION);

    static final Set<TypeName> TEXTS = Set.of(TypeName.VARCHAR, TypeName.CHAR, TypeName.BPCHAR, TypeName.TEXT);

    static final Set<TypeName> MOMENTS = Set.of(TypeName.TIMESTAMP, TypeName.TIMESTAMPTZ);

    static final Set<TypeName> JSONS = Set.of(TypeName.JSON, TypeName.JSONB);

    static final Set<TypeName> BITS = Set.of(TypeName.BIT, TypeName.VARBIT);

    static final Set<TypeName> INTERVALS = EnumSet.range(TypeName.INTERVAL, TypeName.INTERVAL_MINUTE_TO_SECOND);

    private TypeFamily() {}

    static boolean isOf(Set<TypeName> family, SqlType type) {
        return type instanceof SqlType.BuiltIn builtIn && family.contains(builtIn.name());
    }

    static boolean isText(SqlType type) {
        return isOf(TEXTS, type);
    }

    static boolean areNumbers(SqlType from, SqlType to) {
        return isOf(NUMBERS, from) && isOf(NUMBERS, to);
    }

    /** With whatever modifiers. */
    static boolean areSame(SqlType from, SqlType to) {
        return from instanceof SqlType.BuiltIn source
                && to instanceof SqlType.BuiltIn target
                && source.name() == target.name();
    }

    /** Returns whether there is an operator {@code =} between the types. */
    static boolean areComparable(SqlType from, SqlType to) {
        return from.equals(to) || areNumbers(from, to) || (isText(from) && isText(to)) || areSame(from, to);
    }
}
