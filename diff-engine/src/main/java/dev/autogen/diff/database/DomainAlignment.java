package dev.autogen.diff.database;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Domain;
import dev.autogen.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The type, the default and the checks of domains. */
final class DomainAlignment {

    private final ObjectTexts texts;
    private final Spelling spelling;

    DomainAlignment(ObjectTexts texts) {
        this.texts = texts;
        this.spelling = new Spelling(texts.answers());
    }

    Domain align(Domain live, Domain wanted) {
        SqlType type = type(live, wanted);
        return new Domain(
                wanted.name(),
                type,
                wanted.collation(),
                defaultSql(live, wanted, type),
                wanted.isNotNull(),
                checks(live, wanted, type),
                wanted.comment());
    }

    private SqlType type(Domain live, Domain wanted) {
        if (live.type().equals(wanted.type())) {
            return wanted.type();
        }
        return texts.ask(Probe.type(wanted.type()))
                .flatMap(Answer::type)
                .map(SqlType::parse)
                .filter(live.type()::equals)
                .orElse(wanted.type());
    }

    private Optional<String> defaultSql(Domain live, Domain wanted, SqlType type) {
        boolean isCompared = live.defaultSql().isPresent()
                && wanted.defaultSql().isPresent()
                && !live.defaultSql().equals(wanted.defaultSql());
        if (!isCompared) {
            return wanted.defaultSql();
        }
        Spelling.Likeness likeness = spelling.compare(
                Place.defaultOf(type),
                wanted.defaultSql().get(),
                live.defaultSql().get(),
                Spelling.ROUNDS);
        return likeness == Spelling.Likeness.DIFFERENT ? wanted.defaultSql() : live.defaultSql();
    }

    private List<Constraint.Check> checks(Domain live, Domain wanted, SqlType type) {
        List<Constraint.Check> checks = new ArrayList<>();
        for (Constraint.Check check : wanted.checks()) {
            checks.add(live.checks().stream()
                    .filter(other -> other.name().equals(check.name()) && isSame(wanted, type, other, check))
                    .findFirst()
                    .orElse(check));
        }
        return checks;
    }

    private boolean isSame(Domain domain, SqlType type, Constraint.Check live, Constraint.Check wanted) {
        return live.equals(wanted)
                || texts.compare(
                                "check " + wanted.name().orElseThrow() + " of domain " + domain.name(),
                                ObjectProbes.domain(type, live.expression()),
                                ObjectProbes.domain(type, wanted.expression()),
                                Optional.empty())
                        .isSame(0);
    }
}
