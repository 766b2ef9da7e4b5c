package dev.autogen.diff.database;

import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import dev.autogen.sql.Quoting;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Types that only the server can tell apart: those of extensions, enums, domains, and whatever stands in a column
 * definition.
 */
final class TypeAlignment {

    private static final IsOpen IS_OPEN = new IsOpen();

    private final Answers answers;
    private final Warnings warnings;
    private final Set<String> ownTypes;

    /**
     * Compares types.
     *
     * @param wantedTypes enums and domains that will be there when the wanted columns are made
     */
    TypeAlignment(Answers answers, Warnings warnings, Collection<QualifiedName> wantedTypes) {
        this.answers = answers;
        this.warnings = warnings;
        this.ownTypes = wantedTypes.stream().map(Quoting::identifier).collect(Collectors.toSet());
    }

    /** Returns the wanted column with the type of the live one where both are the same. */
    Column align(String table, Column live, Column wanted) {
        if (live.type().equals(wanted.type()) || !wanted.type().accept(IS_OPEN)) {
            return wanted;
        }
        return answer(table, wanted)
                .map(answer -> aligned(live, wanted, answer))
                .orElse(wanted);
    }

    /** Asks whether the type is there at all. */
    void check(String table, Column wanted) {
        if (wanted.type().accept(IS_OPEN)) {
            answer(table, wanted);
        }
    }

    private Optional<Answer> answer(String table, Column wanted) {
        Optional<Answer> answer = answers.to(Probe.type(wanted.type()));
        if (!ownTypes.contains(elementOf(wanted.type()).sql())) {
            answer.flatMap(Answer::problem)
                    .ifPresent(problem -> warnings.add(problem, "type of " + table + "." + wanted.name()));
        }
        return answer.filter(Answer::isGiven);
    }

    private static Column aligned(Column live, Column wanted, Answer answer) {
        SqlType type = SqlType.parse(answer.type().orElseThrow());
        // The default of "serial" is that of the probe's own sequence.
        Optional<String> defaultSql = answer.expression().filter(text -> !text.startsWith("nextval('" + Probe.NAME));
        boolean isMoreThanType = answer.isNotNull() || answer.expression().isPresent();
        if (!isMoreThanType) {
            return type.equals(live.type()) ? wanted.withType(type) : wanted;
        }
        Column split = wanted.withType(type).withNotNull(wanted.isNotNull() || answer.isNotNull());
        boolean hasValue = wanted.defaultSql().isPresent()
                || wanted.identity().isPresent()
                || wanted.generated().isPresent();
        return hasValue ? split : split.withDefaultSql(defaultSql);
    }

    private static SqlType elementOf(SqlType type) {
        return type instanceof SqlType.Array array ? array.element() : type;
    }

    /** Whether the text of a type leaves open what it is. */
    private static final class IsOpen implements SqlType.Visitor<Boolean> {

        private static final Set<TypeName> MOMENTS =
                Set.of(TypeName.TIME, TypeName.TIMETZ, TypeName.TIMESTAMP, TypeName.TIMESTAMPTZ);

        /** PostgreSQL makes six digits of a second of more ({@code anytimestamp_typmod_check} in timestamp.c). */
        private static final int MOST_DIGITS = 6;

        @Override
        public Boolean builtIn(SqlType.BuiltIn type) {
            return MOMENTS.contains(type.name()) && type.modifiers().stream().anyMatch(digits -> digits > MOST_DIGITS);
        }

        @Override
        public Boolean spatial(SqlType.Spatial type) {
            return true;
        }

        @Override
        public Boolean array(SqlType.Array type) {
            return type.element().accept(this);
        }

        @Override
        public Boolean raw(SqlType.Raw type) {
            return true;
        }
    }
}
