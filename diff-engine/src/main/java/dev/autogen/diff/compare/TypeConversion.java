package dev.autogen.diff.compare;

import dev.autogen.schema.SqlType;
import dev.autogen.sql.Quoting;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the values of a column become values of another type: where {@code alter column ... type} needs a {@code using}
 * (PostgreSQL manual, CREATE CAST: assignment casts), and what stands in it. What has no meaning of its own is left to the
 * reader, and fails until he said it.
 */
final class TypeConversion {

    /** The first that knows the types decides. */
    private static final List<Function<Retyping, Optional<Conversion>>> RULES = List.of(
            SpatialConversion::of,
            ArrayConversion::of,
            BinaryConversion::of,
            JsonConversion::of,
            TimeConversion::of,
            NumberConversion::of,
            TextConversion::of,
            CastConversion::of);

    private TypeConversion() {}

    /**
     * Returns the conversion.
     *
     * @param table with the column, for people
     */
    static Conversion of(String table, String column, SqlType from, SqlType to) {
        return of(new Retyping(table + "." + column, Quoting.identifier(column), from, to));
    }

    static Conversion of(Retyping retyping) {
        return RULES.stream()
                .flatMap(rule -> rule.apply(retyping).stream())
                .findFirst()
                .orElseGet(retyping::undecided);
    }
}
