package dev.autogen.diff.hazard;

import dev.autogen.operation.ColumnChange;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a change of a type costs. PostgreSQL rewrites the table unless the new type only loosens a length or a precision
 * (PostgreSQL manual, ALTER TABLE, "Notes").
 */
final class TypeHazard {

    private static final Set<TypeName> WITH_PRECISION =
            Set.of(TypeName.TIMESTAMP, TypeName.TIMESTAMPTZ, TypeName.TIME, TypeName.TIMETZ, TypeName.INTERVAL);

    private static final Set<TypeName> TEXTS = Set.of(TypeName.VARCHAR, TypeName.CHAR, TypeName.TEXT);

    private static final Set<TypeName> INTEGERS = Set.of(TypeName.SMALLINT, TypeName.INTEGER, TypeName.BIGINT);

    private static final Set<TypeName> FRACTIONS = Set.of(TypeName.NUMERIC, TypeName.REAL, TypeName.DOUBLE_PRECISION);

    private TypeHazard() {}

    static List<String> of(String column, String table, ColumnChange.Type change) {
        if (isLoosened(change.from(), change.to())) {
            return List.of();
        }
        Optional<String> narrowed = narrowed(column, change.from(), change.to()).or(() -> unread(column, change));
        return List.of(narrowed.map(text -> text + "; ").orElse("") + "rewrites " + table + " and locks it meanwhile");
    }

    private static boolean isLoosened(SqlType from, SqlType to) {
        if (!(from instanceof SqlType.BuiltIn source) || !(to instanceof SqlType.BuiltIn target)) {
            return false;
        }
        if (source.name() == TypeName.VARCHAR && target.name() == TypeName.TEXT) {
            return true;
        }
        if (source.name() != target.name()) {
            return false;
        }
        if (target.modifiers().isEmpty()) {
            return source.name() == TypeName.VARCHAR
                    || source.name() == TypeName.NUMERIC
                    || WITH_PRECISION.contains(source.name());
        }
        return !source.modifiers().isEmpty() && isWider(source, target);
    }

    private static boolean isWider(SqlType.BuiltIn from, SqlType.BuiltIn to) {
        boolean wider = from.modifiers().get(0) <= to.modifiers().get(0);
        if (from.name() == TypeName.NUMERIC) {
            return wider && from.modifiers().get(1).equals(to.modifiers().get(1));
        }
        return wider && (from.name() == TypeName.VARCHAR || WITH_PRECISION.contains(from.name()));
    }

    private static Optional<String> narrowed(String column, SqlType from, SqlType to) {
        boolean limits = to instanceof SqlType.BuiltIn target
                && target.name() == TypeName.VARCHAR
                && !target.modifiers().isEmpty();
        boolean wasShorter = limits
                && from instanceof SqlType.BuiltIn source
                && source.name() == TypeName.VARCHAR
                && !source.modifiers().isEmpty()
                && source.modifiers().get(0)
                        <= ((SqlType.BuiltIn) to).modifiers().get(0);
        if (!limits || wasShorter) {
            return Optional.empty();
        }
        return Optional.of("fails where " + column + " is longer than "
                + ((SqlType.BuiltIn) to).modifiers().get(0) + " characters");
    }

    /** A text is read as something else. */
    private static Optional<String> unread(String column, ColumnChange.Type change) {
        return isText(change.from()) && !isText(change.to())
                ? Optional.of("fails where " + column + " is no " + change.to().sql())
                : rounded(column, change);
    }

    private static Optional<String> rounded(String column, ColumnChange.Type change) {
        boolean hasFraction = change.from() instanceof SqlType.BuiltIn source && FRACTIONS.contains(source.name());
        boolean hadMore = scale(change.from()) > scale(change.to());
        return hasFraction && hadMore
                ? Optional.of("loses data: digits of " + column + " are rounded away")
                : Optional.empty();
    }

    /** Digits after the decimal point; many where there is no limit, none for whole numbers and all that is none. */
    private static int scale(SqlType type) {
        if (!(type instanceof SqlType.BuiltIn number)) {
            return Integer.MAX_VALUE;
        }
        if (number.name() == TypeName.NUMERIC && !number.modifiers().isEmpty()) {
            return number.modifiers().get(1);
        }
        return INTEGERS.contains(number.name()) ? 0 : Integer.MAX_VALUE;
    }

    private static boolean isText(SqlType type) {
        return type instanceof SqlType.BuiltIn builtIn && TEXTS.contains(builtIn.name());
    }
}
