package dev.autogen.diff.compare;

import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import java.util.Optional;

/** Numbers, truth values, money and bits. */
final class NumberConversion {

    private NumberConversion() {}

    static Optional<Conversion> of(Retyping retyping) {
        if (TypeFamily.areNumbers(retyping.from(), retyping.to())) {
            return Optional.of(Conversion.ASSIGNED);
        }
        if (retyping.isFrom(TypeFamily.BITS) && retyping.isTo(TypeFamily.BITS)) {
            return Optional.of(bits(retyping));
        }
        return truth(retyping).or(() -> money(retyping));
    }

    private static Optional<Conversion> truth(Retyping retyping) {
        String value = retyping.value();
        if (retyping.isFrom(TypeName.BOOLEAN) && retyping.isTo(TypeFamily.NUMBERS)) {
            return Optional.of(Conversion.using(value + "::integer"));
        }
        if (retyping.isFrom(TypeFamily.NUMBERS) && retyping.isTo(TypeName.BOOLEAN)) {
            return Optional.of(Conversion.using(value + " <> 0"));
        }
        if (retyping.isFrom(TypeName.BOOLEAN) && isOneBit(retyping.to())) {
            return Optional.of(Conversion.using(value + "::integer::bit(1)"));
        }
        return isOneBit(retyping.from()) && retyping.isTo(TypeName.BOOLEAN)
                ? Optional.of(Conversion.using(value + "::integer <> 0"))
                : Optional.empty();
    }

    private static boolean isOneBit(SqlType type) {
        return type.equals(SqlType.of(TypeName.BIT, 1));
    }

    private static Optional<Conversion> money(Retyping retyping) {
        if (retyping.isFrom(TypeName.MONEY) && retyping.isTo(TypeFamily.NUMBERS)) {
            return Optional.of(Conversion.using(retyping.value() + "::numeric"));
        }
        return retyping.isFrom(TypeFamily.NUMBERS) && retyping.isTo(TypeName.MONEY)
                ? Optional.of(Conversion.using(retyping.value() + "::numeric::money"))
                : Optional.empty();
    }

    /** An explicit cast would cut what is too long, an assignment refuses what is too short (PostgreSQL manual, 8.10). */
    private static Conversion bits(Retyping retyping) {
        boolean isLengthened = retyping.from() instanceof SqlType.BuiltIn from
                && retyping.to() instanceof SqlType.BuiltIn to
                && TypeFamily.areSame(from, to)
                && retyping.isTo(TypeName.BIT)
                && from.modifiers().get(0) < to.modifiers().get(0);
        return isLengthened ? retyping.casted() : Conversion.ASSIGNED;
    }
}
