package dev.autogen.diff.compare;

import dev.autogen.schema.TypeName;
import java.util.Optional;

/**
 * Times. Where one side has no zone, PostgreSQL would take that of the session, which is the one of the machine that runs
 * the revision: the zone is said instead.
 */
final class TimeConversion {

    private static final String IN_UTC = " at time zone 'UTC'";

    private TimeConversion() {}

    static Optional<Conversion> of(Retyping retyping) {
        return zoned(retyping)
                .or(() -> epoch(retyping))
                .or(() -> duration(retyping))
                .or(() -> fromText(retyping))
                .or(() -> casted(retyping));
    }

    private static Optional<Conversion> zoned(Retyping retyping) {
        String value = retyping.value();
        if (retyping.isFrom(TypeName.TIMESTAMP) && retyping.isTo(TypeName.TIMESTAMPTZ)) {
            return inUtc(retyping, value + IN_UTC);
        }
        if (retyping.isFrom(TypeName.DATE) && retyping.isTo(TypeName.TIMESTAMPTZ)) {
            return inUtc(retyping, value + "::timestamp" + IN_UTC);
        }
        if (retyping.isFrom(TypeName.TIME) && retyping.isTo(TypeName.TIMETZ)) {
            return inUtc(retyping, "(" + value + "::text || '+00')::timetz");
        }
        if (retyping.isFrom(TypeName.TIMESTAMPTZ) && retyping.isTo(TypeName.TIMESTAMP)) {
            return inUtc(retyping, value + IN_UTC);
        }
        if (retyping.isFrom(TypeName.TIMESTAMPTZ) && (retyping.isTo(TypeName.DATE) || retyping.isTo(TypeName.TIME))) {
            return inUtc(retyping, "(" + value + IN_UTC + ")::" + retyping.to().sql());
        }
        return retyping.isFrom(TypeName.TIMETZ) && retyping.isTo(TypeName.TIME)
                ? inUtc(retyping, "(" + value + IN_UTC + ")::time")
                : Optional.empty();
    }

    private static Optional<Conversion> inUtc(Retyping retyping, String expression) {
        return Optional.of(Conversion.using(expression)
                .deciding("the zone of " + retyping.subject() + " where it has none; here it is UTC"));
    }

    /** Seconds fill an {@code integer} until 2038; Java counts milliseconds, in a {@code long}. */
    private static Optional<Conversion> epoch(Retyping retyping) {
        String value = retyping.value();
        if (retyping.isTo(TypeFamily.MOMENTS) && retyping.isFrom(TypeName.BIGINT)) {
            return Optional.of(moment(retyping, "to_timestamp(" + value + " / 1000.0)")
                    .deciding("what " + retyping.subject() + " counts since 1970 in UTC; here it is milliseconds"));
        }
        if (retyping.isTo(TypeFamily.MOMENTS) && retyping.isFrom(TypeName.INTEGER)) {
            return Optional.of(moment(retyping, "to_timestamp(" + value + ")")
                    .deciding("what " + retyping.subject() + " counts since 1970 in UTC; here it is seconds"));
        }
        if (retyping.isFrom(TypeFamily.MOMENTS) && retyping.isTo(TypeName.BIGINT)) {
            return Optional.of(Conversion.using("(extract(epoch from " + value + ") * 1000)::bigint")
                    .deciding("what " + retyping.subject() + " counts since 1970 in UTC; here it is milliseconds"));
        }
        return retyping.isFrom(TypeFamily.MOMENTS) && retyping.isTo(TypeName.INTEGER)
                ? Optional.of(Conversion.using("extract(epoch from " + value + ")::integer")
                        .deciding("what " + retyping.subject() + " counts since 1970 in UTC; here it is seconds"))
                : Optional.empty();
    }

    private static Conversion moment(Retyping retyping, String expression) {
        return Conversion.using(retyping.isTo(TypeName.TIMESTAMP) ? expression + IN_UTC : expression);
    }

    /** Hibernate keeps a {@code Duration} as an interval or as a number of nanoseconds. */
    private static Optional<Conversion> duration(Retyping retyping) {
        String value = retyping.value();
        boolean isFromNumber = retyping.isFrom(TypeName.NUMERIC) || retyping.isFrom(TypeName.BIGINT);
        boolean isToNumber = retyping.isTo(TypeName.NUMERIC) || retyping.isTo(TypeName.BIGINT);
        if (retyping.isFrom(TypeFamily.INTERVALS) && isToNumber) {
            return Optional.of(Conversion.using("extract(epoch from " + value + ") * 1000000000"));
        }
        return isFromNumber && retyping.isTo(TypeFamily.INTERVALS)
                ? Optional.of(Conversion.using("make_interval(secs => " + value + " / 1000000000.0)"))
                : Optional.empty();
    }

    private static Optional<Conversion> fromText(Retyping retyping) {
        boolean needsZone = retyping.isTo(TypeName.TIMESTAMPTZ) || retyping.isTo(TypeName.TIMETZ);
        return retyping.isFrom(TypeFamily.TEXTS) && needsZone
                ? Optional.of(retyping.casted()
                        .deciding("the zone of a text of " + retyping.subject()
                                + " that names none; here it is that of the session"))
                : Optional.empty();
    }

    private static Optional<Conversion> casted(Retyping retyping) {
        boolean areIntervals = retyping.isFrom(TypeFamily.INTERVALS) && retyping.isTo(TypeFamily.INTERVALS);
        boolean isDuration = retyping.isFrom(TypeName.TIME) && retyping.isTo(TypeFamily.INTERVALS);
        if ((retyping.isFrom(TypeName.TIMESTAMP) && retyping.isTo(TypeName.TIME)) || areIntervals || isDuration) {
            return Optional.of(retyping.casted());
        }
        boolean isDay = (retyping.isFrom(TypeName.TIMESTAMP) && retyping.isTo(TypeName.DATE))
                || (retyping.isFrom(TypeName.DATE) && retyping.isTo(TypeName.TIMESTAMP));
        return isDay ? Optional.of(Conversion.ASSIGNED) : Optional.empty();
    }
}
