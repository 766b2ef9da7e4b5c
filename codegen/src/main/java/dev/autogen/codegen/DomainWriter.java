package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Domain;

/** Domains, in the order of the clauses of {@code create domain}. */
final class DomainWriter {

    private DomainWriter() {}

    static Chain domain(Domain domain) {
        Chain chain = Chain.of("domain", Arguments.name(domain.name()), TypeWriter.type(domain.type()));
        if (domain.collation().isPresent()) {
            chain = chain.then("collate", Arguments.name(domain.collation().get()));
        }
        if (domain.defaultSql().isPresent()) {
            chain = chain.then("defaultSql", Literal.text(domain.defaultSql().get()));
        }
        if (domain.isNotNull()) {
            chain = chain.then("notNull");
        }
        for (Constraint.Check check : domain.checks()) {
            chain = chain.then("check", Literal.text(check.name().orElseThrow()), Literal.text(check.expression()));
        }
        if (domain.comment().isPresent()) {
            chain = chain.then("comment", Literal.text(domain.comment().get()));
        }
        return chain;
    }
}
