package dev.autogen.diff.compare;

import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import java.util.Objects;
import java.util.Set;

/**
 * Values that become values of another type.
 *
 * @param subject the column with its table, for people
 * @param value the SQL of a value
 */
record Retyping(String subject, String value, SqlType from, SqlType to) {

    /** Types that take almost any text, so that none of it is an error, or do not say what was wrong. */
    private static final Set<TypeName> ANY_TEXT = Set.of(
            TypeName.BYTEA,
            TypeName.BIT,
            TypeName.VARBIT,
            TypeName.JSON,
            TypeName.JSONB,
            TypeName.TSVECTOR,
            TypeName.XML,
            TypeName.NAME,
            TypeName.INTERNAL_CHAR,
            TypeName.REFCURSOR);

    Retyping {
        Objects.requireNonNull(subject, "subject is null");
        Objects.requireNonNull(value, "value is null");
        Objects.requireNonNull(from, "from is null");
        Objects.requireNonNull(to, "to is null");
    }

    /** Returns the same column with other values of it. */
    Retyping of(String otherValue, SqlType otherFrom, SqlType otherTo) {
        return new Retyping(subject, otherValue, otherFrom, otherTo);
    }

    boolean isFrom(Set<TypeName> family) {
        return TypeFamily.isOf(family, from);
    }

    boolean isFrom(TypeName name) {
        return isFrom(Set.of(name));
    }

    boolean isTo(Set<TypeName> family) {
        return TypeFamily.isOf(family, to);
    }

    boolean isTo(TypeName name) {
        return isTo(Set.of(name));
    }

    /** Returns whether any text would be taken for a value, or be refused without being named. */
    boolean takesAnyText() {
        return isTo(TypeFamily.TEXTS) || isTo(ANY_TEXT) || to instanceof SqlType.Raw || to instanceof SqlType.Spatial;
    }

    /** An explicit cast. */
    Conversion casted() {
        return Conversion.using(value + "::" + to.sql());
    }

    /** By the text that PostgreSQL writes of a value. */
    Conversion throughText() {
        return Conversion.using(value + "::text::" + to.sql());
    }

    /** Fails where there is a value, with the value in PostgreSQL's message. */
    String failure() {
        String text = "('decide: ' || " + value + "::text)::";
        if (isTo(TypeFamily.TEXTS)) {
            return text + "integer::text";
        }
        return text + (takesAnyText() ? "integer::text::" : "") + to.sql();
    }

    Conversion undecided() {
        return Conversion.using(failure())
                .deciding("what " + subject + " becomes: " + from.sql() + " is no " + to.sql()
                        + " by itself; fails where it is not null until using(...) says it");
    }
}
