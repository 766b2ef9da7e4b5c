package dev.autogen.diff.compare;

import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import java.util.Optional;

/** Texts, and what is written as one: the labels of an enum, the values of an extension's type or of a domain. */
final class TextConversion {

    private TextConversion() {}

    static Optional<Conversion> of(Retyping retyping) {
        if (TypeFamily.areSame(retyping.from(), retyping.to())) {
            return Optional.of(Conversion.ASSIGNED);
        }
        if (retyping.isTo(TypeFamily.TEXTS)) {
            return Optional.of(toText(retyping));
        }
        if (retyping.isFrom(TypeFamily.TEXTS) || areOfOneName(retyping.from(), retyping.to())) {
            return retyping.isTo(TypeName.TSVECTOR) ? Optional.empty() : Optional.of(retyping.casted());
        }
        boolean isWritten = retyping.to() instanceof SqlType.Raw
                || (retyping.from() instanceof SqlType.Raw && !retyping.takesAnyText());
        return isWritten ? Optional.of(retyping.throughText()) : Optional.empty();
    }

    /** Every type is assigned to a text by its output function. */
    private static Conversion toText(Retyping retyping) {
        boolean isShort = retyping.to() instanceof SqlType.BuiltIn target
                && !target.modifiers().isEmpty()
                && target.modifiers().get(0) < "false".length();
        return retyping.isFrom(TypeName.BOOLEAN) && isShort
                ? Conversion.ASSIGNED.deciding("what is written for true and false in " + retyping.subject()
                        + "; fails where true or false does not fit")
                : Conversion.ASSIGNED;
    }

    /** Returns whether they are a type of an extension with other modifiers. */
    private static boolean areOfOneName(SqlType from, SqlType to) {
        return from instanceof SqlType.Raw
                && to instanceof SqlType.Raw
                && name(from).equals(name(to));
    }

    private static String name(SqlType type) {
        String sql = type.sql();
        int modifiers = sql.indexOf('(');
        return modifiers < 0 ? sql : sql.substring(0, modifiers);
    }
}
