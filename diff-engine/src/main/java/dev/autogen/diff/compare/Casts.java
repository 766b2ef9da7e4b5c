package dev.autogen.diff.compare;

import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import java.util.List;
import java.util.Set;

/** Which explicit casts PostgreSQL has between types that are no texts ({@code \dC} in psql). */
final class Casts {

    /** Within each there is a cast from every type to every other. */
    private static final List<Set<TypeName>> FAMILIES = List.of(
            Set.of(TypeName.TIMESTAMP, TypeName.TIMESTAMPTZ, TypeName.DATE),
            Set.of(TypeName.TIME, TypeName.TIMETZ),
            Set.of(TypeName.TIME, TypeName.INTERVAL),
            Set.of(TypeName.JSON, TypeName.JSONB),
            Set.of(TypeName.INET, TypeName.CIDR),
            Set.of(TypeName.MACADDR, TypeName.MACADDR8),
            Set.of(TypeName.BIT, TypeName.VARBIT),
            Set.of(TypeName.BIT, TypeName.INTEGER, TypeName.BIGINT),
            Set.of(TypeName.MONEY, TypeName.INTEGER, TypeName.BIGINT, TypeName.NUMERIC),
            Set.of(TypeName.OID, TypeName.INTEGER, TypeName.BIGINT),
            Set.of(TypeName.INTEGER, TypeName.BOOLEAN));

    private static final Set<TypeName> MOMENTS = Set.of(TypeName.TIMESTAMP, TypeName.TIMESTAMPTZ);

    private static final Set<TypeName> TIMES = Set.of(TypeName.TIME, TypeName.TIMETZ);

    private Casts() {}

    static boolean exists(SqlType from, SqlType to) {
        if (from instanceof SqlType.Array source && to instanceof SqlType.Array target) {
            return TypeConversion.isText(source.element())
                    || TypeConversion.isText(target.element())
                    || exists(source.element(), target.element());
        }
        if (from instanceof SqlType.Spatial || to instanceof SqlType.Spatial) {
            return true;
        }
        if (from instanceof SqlType.Raw
                && to instanceof SqlType.Raw
                && name(from).equals(name(to))) {
            return true;
        }
        return (isInterval(from) && isInterval(to))
                || (isInterval(to) && TypeConversion.isOf(Set.of(TypeName.TIME), from))
                || areSame(from, to)
                || TypeConversion.areNumbers(from, to)
                || FAMILIES.stream()
                        .anyMatch(family -> TypeConversion.isOf(family, from) && TypeConversion.isOf(family, to))
                || isTimeOf(from, to);
    }

    /** With any fields. */
    static boolean isInterval(SqlType type) {
        return name(type).equals("interval") || type.sql().startsWith("interval ");
    }

    static boolean areSame(SqlType from, SqlType to) {
        return from instanceof SqlType.BuiltIn source
                && to instanceof SqlType.BuiltIn target
                && source.name() == target.name();
    }

    private static boolean isTimeOf(SqlType from, SqlType to) {
        return TypeConversion.isOf(MOMENTS, from)
                && TypeConversion.isOf(TIMES, to)
                && !(TypeConversion.isOf(Set.of(TypeName.TIMESTAMP), from)
                        && TypeConversion.isOf(Set.of(TypeName.TIMETZ), to));
    }

    private static String name(SqlType type) {
        String sql = type.sql();
        int modifiers = sql.indexOf('(');
        return modifiers < 0 ? sql : sql.substring(0, modifiers);
    }
}
