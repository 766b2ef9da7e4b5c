package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * {@code create domain}: another type with a default and conditions of its own. The methods named like an SQL clause return
 * a copy that has it.
 *
 * @param type what its values are
 * @param defaultSql the default as an SQL expression, for columns that have none of their own
 * @param checks each with a name; {@code value} stands for the value in their expressions
 */
public record Domain(
        QualifiedName name,
        SqlType type,
        Optional<QualifiedName> collation,
        Optional<String> defaultSql,
        boolean isNotNull,
        List<Constraint.Check> checks,
        Optional<String> comment) {

    public Domain {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(type, "type is null");
        Objects.requireNonNull(collation, "collation is null");
        Objects.requireNonNull(defaultSql, "defaultSql is null");
        checks = List.copyOf(checks);
        // PostgreSQL takes an empty comment for none (CreateComments in comment.c).
        comment = comment.filter(text -> !text.isEmpty());
        Names.withoutDuplicates(checks.stream().map(Domain::nameOf).toList(), "domain " + name);
        if (defaultSql.filter(String::isBlank).isPresent()) {
            throw new AutogenException(
                    "domain " + name + " refused: its default is blank", "leave defaultSql(...) out");
        }
    }

    public Domain(QualifiedName name, SqlType type) {
        this(name, type, Optional.empty(), Optional.empty(), false, List.of(), Optional.empty());
    }

    public Domain collate(String value) {
        return collate(QualifiedName.of(Names.checked(value, "collation")));
    }

    public Domain collate(QualifiedName value) {
        return new Domain(name, type, Optional.of(value), defaultSql, isNotNull, checks, comment);
    }

    /** Sets the default to an SQL expression; a text literal brings its own quotes. */
    public Domain defaultSql(String expression) {
        return new Domain(
                name,
                type,
                collation,
                Optional.of(Given.text(expression, "domain " + name, "default")),
                isNotNull,
                checks,
                comment);
    }

    public Domain notNull() {
        return new Domain(name, type, collation, defaultSql, true, checks, comment);
    }

    /** Adds a condition, such as {@code value > 0}, without parentheses around it. */
    public Domain check(String constraint, String expression) {
        List<Constraint.Check> more = new ArrayList<>(checks);
        more.add(new Constraint.Check(Optional.of(constraint), expression));
        return new Domain(name, type, collation, defaultSql, isNotNull, more, comment);
    }

    public Domain comment(String value) {
        return new Domain(
                name,
                type,
                collation,
                defaultSql,
                isNotNull,
                checks,
                Optional.of(Given.text(value, "domain " + name, "comment")));
    }

    private static String nameOf(Constraint.Check check) {
        if (!check.equals(new Constraint.Check(check.name(), check.expression()))) {
            throw new AutogenException(
                    "domain refused: its check " + check + " is more than a condition",
                    "add it with addDomainConstraint (PostgreSQL manual, CREATE DOMAIN)");
        }
        return check.name()
                .orElseThrow(() -> new AutogenException("domain refused: it has a check without a name", "name it"));
    }
}
