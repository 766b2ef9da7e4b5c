package dev.autogen.revision;

import dev.autogen.operation.AddDomainConstraint;
import dev.autogen.operation.AlterDomain;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CreateDomain;
import dev.autogen.operation.DropDomain;
import dev.autogen.operation.DropDomainConstraint;
import dev.autogen.operation.Option;
import dev.autogen.operation.RenameDomainConstraint;
import dev.autogen.operation.ValidateDomainConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Domain;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/** The part of {@code op} that is about domains. */
interface DomainVerbs extends Invoking {

    /** {@code op.createDomain(domain("positive", integer()).notNull().check("positive_check", "value > 0"))} */
    default void createDomain(Domain domain) {
        invoke(new CreateDomain(domain));
    }

    /** {@code op.alterDomain("positive", noDefault().to("1"), notNull().toNullable())} */
    default void alterDomain(String name, ColumnChange... changes) {
        alterDomain(QualifiedName.of(name), changes);
    }

    /** {@code op.alterDomain(name("audit", "positive"), noDefault().to("1"), notNull().toNullable())} */
    default void alterDomain(QualifiedName name, ColumnChange... changes) {
        invoke(new AlterDomain(name, List.of(changes)));
    }

    /** {@code op.addDomainConstraint("positive", check("small", "value < 100").notValid())} */
    default void addDomainConstraint(String domain, Constraint.Check constraint) {
        addDomainConstraint(QualifiedName.of(domain), constraint);
    }

    /** {@code op.addDomainConstraint(name("audit", "positive"), check("small", "value < 100").notValid())} */
    default void addDomainConstraint(QualifiedName domain, Constraint.Check constraint) {
        invoke(new AddDomainConstraint(domain, constraint));
    }

    /** {@code op.dropDomainConstraint("positive", "small", IF_EXISTS)} */
    default void dropDomainConstraint(String domain, String name, Option... options) {
        dropDomainConstraint(QualifiedName.of(domain), name, options);
    }

    /** {@code op.dropDomainConstraint(name("audit", "positive"), "small", IF_EXISTS)} */
    default void dropDomainConstraint(QualifiedName domain, String name, Option... options) {
        invoke(new DropDomainConstraint(domain, name, Set.copyOf(List.of(options))));
    }

    /** {@code op.renameDomainConstraint("positive", "small", "positive_is_small")}: from, then to. */
    default void renameDomainConstraint(String domain, String from, String to) {
        renameDomainConstraint(QualifiedName.of(domain), from, to);
    }

    /** {@code op.renameDomainConstraint(name("audit", "positive"), "small", "positive_is_small")} */
    default void renameDomainConstraint(QualifiedName domain, String from, String to) {
        invoke(new RenameDomainConstraint(domain, from, to));
    }

    /** {@code op.validateDomainConstraint("positive", "small")}: checks the rows that were there before it. */
    default void validateDomainConstraint(String domain, String name) {
        validateDomainConstraint(QualifiedName.of(domain), name);
    }

    /** {@code op.validateDomainConstraint(name("audit", "positive"), "small")} */
    default void validateDomainConstraint(QualifiedName domain, String name) {
        invoke(new ValidateDomainConstraint(domain, name));
    }

    /** {@code op.dropDomain("positive")}, which PostgreSQL refuses while a column has it. */
    default void dropDomain(String name, Option... options) {
        dropDomain(QualifiedName.of(name), options);
    }

    /** {@code op.dropDomain(name("audit", "positive"))} */
    default void dropDomain(QualifiedName name, Option... options) {
        invoke(new DropDomain(name, Set.copyOf(List.of(options))));
    }
}
