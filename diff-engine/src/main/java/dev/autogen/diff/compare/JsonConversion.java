package dev.autogen.diff.compare;

import dev.autogen.schema.TypeName;
import java.util.Optional;

/** JSON that holds one number, truth value or text, and what is written as JSON. */
final class JsonConversion {

    private JsonConversion() {}

    static Optional<Conversion> of(Retyping retyping) {
        boolean isFrom = retyping.isFrom(TypeFamily.JSONS);
        boolean isTo = retyping.isTo(TypeFamily.JSONS);
        if (isFrom && isTo) {
            return Optional.of(retyping.casted());
        }
        if (isFrom
                && isValue(
                        retyping.isTo(TypeFamily.NUMBERS),
                        retyping.isTo(TypeName.BOOLEAN),
                        retyping.isTo(TypeName.UUID))) {
            return Optional.of(Conversion.using(
                    "(" + retyping.value() + " #>> '{}')::" + retyping.to().sql()));
        }
        boolean isWritten = isValue(
                retyping.isFrom(TypeFamily.NUMBERS),
                retyping.isFrom(TypeName.BOOLEAN),
                retyping.isFrom(TypeName.UUID),
                retyping.isFrom(TypeFamily.MOMENTS),
                retyping.isFrom(TypeName.DATE));
        return isTo && isWritten
                ? Optional.of(Conversion.using("to_" + retyping.to().sql() + "(" + retyping.value() + ")"))
                : Optional.empty();
    }

    private static boolean isValue(boolean... kinds) {
        for (boolean kind : kinds) {
            if (kind) {
                return true;
            }
        }
        return false;
    }
}
