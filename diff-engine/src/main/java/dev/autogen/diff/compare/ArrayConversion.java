package dev.autogen.diff.compare;

import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import java.util.Optional;

/** Arrays of other elements, and single values that become an array or come out of one. */
final class ArrayConversion {

    private ArrayConversion() {}

    static Optional<Conversion> of(Retyping retyping) {
        if (retyping.from() instanceof SqlType.Array from && retyping.to() instanceof SqlType.Array to) {
            return Optional.of(elements(retyping, from, to));
        }
        if (retyping.to() instanceof SqlType.Array to) {
            return Optional.of(toArray(retyping, to));
        }
        return retyping.from() instanceof SqlType.Array from
                ? Optional.of(fromArray(retyping, from))
                : Optional.empty();
    }

    /** A whole array is cast where each element is; no other expression reaches its elements without a query. */
    private static Conversion elements(Retyping retyping, SqlType.Array from, SqlType.Array to) {
        Retyping element = retyping.of("element", from.element(), to.element());
        Conversion conversion = TypeConversion.of(element);
        Conversion array = Conversion.ASSIGNED;
        if (conversion.using().equals(element.casted().using())) {
            array = retyping.casted();
        } else if (conversion.using().equals(element.throughText().using())) {
            array = Conversion.using(retyping.value() + "::text[]::" + to.sql());
        } else if (conversion
                .using()
                .equals(Conversion.using("element::integer").using())) {
            array = Conversion.using(retyping.value() + "::integer[]");
        } else if (conversion.using().isPresent()) {
            return retyping.undecided();
        }
        return new Conversion(array.using(), conversion.decision());
    }

    private static Conversion toArray(Retyping retyping, SqlType.Array to) {
        boolean isLiteral = retyping.isFrom(TypeFamily.TEXTS) && !TypeFamily.isText(to.element());
        if (isLiteral) {
            return to.element().equals(SqlType.of(TypeName.BYTEA))
                    ? retyping.undecided()
                    : new Conversion(
                            retyping.casted().using(), element(retyping, to).decision());
        }
        if (retyping.isFrom(TypeFamily.JSONS)) {
            return fromJson(retyping, to);
        }
        Conversion element = element(retyping, to);
        if (element.using().filter(text -> text.contains("decide: ")).isPresent()) {
            return retyping.undecided();
        }
        return new Conversion(
                Optional.of("case when " + retyping.value() + " is not null then array["
                        + element.using().orElse(retyping.value()) + "] end"),
                element.decision());
    }

    private static Conversion element(Retyping retyping, SqlType.Array to) {
        return TypeConversion.of(retyping.of(retyping.value(), retyping.from(), to.element()));
    }

    /** Numbers and truth values are written alike in both but for the brackets; texts are not. */
    private static Conversion fromJson(Retyping retyping, SqlType.Array to) {
        boolean isAlike = TypeFamily.isOf(TypeFamily.NUMBERS, to.element())
                || to.element().equals(SqlType.of(TypeName.BOOLEAN));
        return isAlike
                ? Conversion.using("translate(" + retyping.value() + "::text, '[]', '{}')::"
                        + retyping.to().sql())
                : retyping.undecided();
    }

    private static Conversion fromArray(Retyping retyping, SqlType.Array from) {
        if (retyping.isTo(TypeFamily.JSONS)) {
            return Conversion.using("to_" + retyping.to().sql() + "(" + retyping.value() + ")");
        }
        boolean isLiteral = retyping.isTo(TypeFamily.TEXTS) && !TypeFamily.isText(from.element());
        if (isLiteral) {
            return Conversion.ASSIGNED;
        }
        String first = "(" + retyping.value() + ")[1]";
        Conversion element = TypeConversion.of(retyping.of(first, from.element(), retyping.to()));
        if (element.using().filter(text -> text.contains("decide: ")).isPresent()) {
            return retyping.undecided();
        }
        return Conversion.using("case when cardinality(" + retyping.value() + ") <= 1 then "
                        + element.using().orElse(first) + " else " + retyping.failure() + " end")
                .deciding("what " + retyping.subject() + " becomes where it has several elements; fails there");
    }
}
