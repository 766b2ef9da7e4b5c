package dev.autogen.diff.compare;

import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Types between which PostgreSQL has explicit casts ({@code \dC} in psql), or which write their values alike. */
final class CastConversion {

    /** Within each there is a cast from every type to every other. */
    private static final List<Set<TypeName>> CASTS =
            List.of(Set.of(TypeName.INET, TypeName.CIDR), Set.of(TypeName.MACADDR, TypeName.MACADDR8));

    /** From each range to its multirange, and between ranges of numbers. */
    private static final List<List<TypeName>> RANGES = List.of(
            List.of(TypeName.INT4RANGE, TypeName.INT4MULTIRANGE),
            List.of(TypeName.INT8RANGE, TypeName.INT8MULTIRANGE),
            List.of(TypeName.NUMRANGE, TypeName.NUMMULTIRANGE),
            List.of(TypeName.TSRANGE, TypeName.TSMULTIRANGE),
            List.of(TypeName.TSTZRANGE, TypeName.TSTZMULTIRANGE),
            List.of(TypeName.DATERANGE, TypeName.DATEMULTIRANGE));

    private static final List<Set<TypeName>> WRITTEN_ALIKE = List.of(
            Set.of(TypeName.INT4RANGE, TypeName.INT8RANGE), Set.of(TypeName.INT4MULTIRANGE, TypeName.INT8MULTIRANGE));

    private CastConversion() {}

    static Optional<Conversion> of(Retyping retyping) {
        boolean isMultirange =
                RANGES.stream().anyMatch(pair -> retyping.isFrom(pair.get(0)) && retyping.isTo(pair.get(1)));
        if (isMultirange || areIn(CASTS, retyping)) {
            return Optional.of(retyping.casted());
        }
        return areIn(WRITTEN_ALIKE, retyping) || retyping.from() instanceof SqlType.Raw && !retyping.takesAnyText()
                ? Optional.of(retyping.throughText())
                : Optional.empty();
    }

    private static boolean areIn(List<Set<TypeName>> families, Retyping retyping) {
        return families.stream().anyMatch(family -> retyping.isFrom(family) && retyping.isTo(family));
    }
}
