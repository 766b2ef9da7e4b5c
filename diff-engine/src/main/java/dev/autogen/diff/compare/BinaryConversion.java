package dev.autogen.diff.compare;

import dev.autogen.schema.TypeName;
import java.util.Optional;

/** Bytes, and the identifiers of large objects, which Hibernate keeps in an {@code oid}. */
final class BinaryConversion {

    private BinaryConversion() {}

    static Optional<Conversion> of(Retyping retyping) {
        if (retyping.isFrom(TypeName.OID)) {
            return fromLargeObject(retyping);
        }
        if (retyping.isTo(TypeName.OID)) {
            return toLargeObject(retyping);
        }
        if (retyping.isFrom(TypeName.BYTEA)) {
            return fromBytes(retyping);
        }
        return retyping.isTo(TypeName.BYTEA) ? toBytes(retyping) : Optional.empty();
    }

    /** As a text it would be a number. */
    private static Optional<Conversion> fromLargeObject(Retyping retyping) {
        String value = retyping.value();
        if (retyping.isTo(TypeName.BYTEA)) {
            return using("lo_get(" + value + ")");
        }
        if (retyping.isTo(TypeFamily.TEXTS)) {
            return using("convert_from(lo_get(" + value + "), 'UTF8')");
        }
        return retyping.isTo(TypeFamily.INTEGERS) ? using(value + "::bigint") : Optional.empty();
    }

    private static Optional<Conversion> toLargeObject(Retyping retyping) {
        String value = retyping.value();
        if (retyping.isFrom(TypeName.BYTEA)) {
            return using("lo_from_bytea(0, " + value + ")");
        }
        if (retyping.isFrom(TypeFamily.TEXTS)) {
            return using("lo_from_bytea(0, convert_to(" + value + ", 'UTF8'))");
        }
        return retyping.isFrom(TypeFamily.INTEGERS) ? using(value + "::bigint::oid") : Optional.empty();
    }

    private static Optional<Conversion> fromBytes(Retyping retyping) {
        if (retyping.isTo(TypeName.BYTEA)) {
            return Optional.of(Conversion.ASSIGNED);
        }
        if (retyping.isTo(TypeName.UUID)) {
            return using("encode(" + retyping.value() + ", 'hex')::uuid");
        }
        String text = "convert_from(" + retyping.value() + ", 'UTF8')";
        if (retyping.isTo(TypeFamily.JSONS)) {
            return using(text + "::" + retyping.to().sql());
        }
        return retyping.isTo(TypeFamily.TEXTS)
                ? Optional.of(Conversion.using(text)
                        .deciding("whether " + retyping.subject() + " holds text in UTF-8, as is assumed here"))
                : undecided(retyping);
    }

    /** A text that is cast to bytes would lose its backslashes. */
    private static Optional<Conversion> toBytes(Retyping retyping) {
        if (retyping.isFrom(TypeName.UUID)) {
            return using("uuid_send(" + retyping.value() + ")");
        }
        if (retyping.isFrom(TypeFamily.JSONS)) {
            return using("convert_to(" + retyping.value() + "::text, 'UTF8')");
        }
        return retyping.isFrom(TypeFamily.TEXTS)
                ? using("convert_to(" + retyping.value() + ", 'UTF8')")
                : undecided(retyping);
    }

    private static Optional<Conversion> undecided(Retyping retyping) {
        return Optional.of(retyping.undecided());
    }

    private static Optional<Conversion> using(String expression) {
        return Optional.of(Conversion.using(expression));
    }
}
