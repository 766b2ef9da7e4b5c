package dev.autogen.diff.compare;

import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import dev.autogen.sql.Quoting;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Where {@code alter column ... type} needs a {@code using} (PostgreSQL manual, CREATE CAST: assignment casts). */
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

    private TypeConversion() {}

    static Optional<String> using(String column, SqlType from, SqlType to) {
        if (from instanceof SqlType.Spatial source && to instanceof SqlType.Spatial target) {
            return spatial(column, source, target);
        }
        if (castsByAssignment(from, to)) {
            return Optional.empty();
        }
        return Optional.of(Quoting.identifier(column) + "::" + to.sql());
    }

    private static boolean castsByAssignment(SqlType from, SqlType to) {
        if (!(to instanceof SqlType.BuiltIn target)) {
            return false;
        }
        // Every type is assigned to a text by its output function.
        if (TEXTS.contains(target.name())) {
            return true;
        }
        if (!(from instanceof SqlType.BuiltIn source)) {
            return false;
        }
        return source.name() == target.name()
                || both(NUMBERS, source.name(), target.name())
                || both(INSTANTS, source.name(), target.name());
    }

    private static boolean both(Set<TypeName> family, TypeName first, TypeName second) {
        return family.contains(first) && family.contains(second);
    }

    private static Optional<String> spatial(String column, SqlType.Spatial from, SqlType.Spatial to) {
        String value = Quoting.identifier(column);
        if (from.family() != to.family()) {
            return Optional.of(value + "::" + to.sql());
        }
        boolean transforms =
                isKnown(from.srid()) && isKnown(to.srid()) && !from.srid().equals(to.srid());
        return transforms
                ? Optional.of("ST_Transform(" + value + ", " + to.srid().getAsInt() + ")")
                : Optional.empty();
    }

    private static boolean isKnown(OptionalInt srid) {
        return srid.isPresent();
    }
}
