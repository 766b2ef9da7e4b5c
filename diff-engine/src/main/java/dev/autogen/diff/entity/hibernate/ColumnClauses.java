package dev.autogen.diff.entity.hibernate;

import dev.autogen.diff.entity.text.SqlCursor;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Identity;
import dev.autogen.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text behind a column's name in {@code create table}, taken apart: {@code columnDefinition} and
 * {@code @Column(options)} may hold any of it beside the type (PostgreSQL manual, CREATE TABLE).
 */
final class ColumnClauses {

    private final SqlCursor cursor;
    private final String column;
    private final StoredNames names;
    private final String type;
    private boolean notNull;
    private Optional<String> defaultSql = Optional.empty();
    private Optional<String> collation = Optional.empty();
    private Optional<String> generated = Optional.empty();
    private Optional<Identity> identity = Optional.empty();
    private Optional<String> constraintName = Optional.empty();
    private final List<Constraint> constraints = new ArrayList<>();
    private String unknown = "";

    private ColumnClauses(String column, String sql, StoredNames names) {
        this.column = column;
        this.names = names;
        this.cursor = SqlCursor.over(sql);
        this.type = cursor.takeUntil(ColumnClauses::isClause);
    }

    /**
     * Takes the text apart.
     *
     * @param column the name of the column, for the constraints that the text may hold
     */
    static ColumnClauses parse(String column, String sql, StoredNames names) {
        ColumnClauses clauses = new ColumnClauses(column, sql, names);
        while (!clauses.cursor.atEnd()) {
            if (!clauses.takeValueClause() && !clauses.takeConstraint()) {
                clauses.unknown = (clauses.unknown + " " + clauses.cursor.next()).strip();
            }
        }
        return clauses;
    }

    private static boolean isClause(SqlCursor cursor) {
        return cursor.isAt("not", "null")
                || cursor.isAt("primary", "key")
                || List.of("null", "default", "collate", "constraint", "check", "unique", "references", "generated")
                        .stream()
                        .anyMatch(cursor::isAt);
    }

    private boolean takeValueClause() {
        if (cursor.take("not", "null")) {
            notNull = true;
            return true;
        }
        if (cursor.take("default")) {
            // "default null" is no default.
            defaultSql = Optional.of(cursor.takeOneUntil(ColumnClauses::isClause))
                    .filter(value -> !value.equalsIgnoreCase("null"));
            return true;
        }
        if (cursor.take("collate")) {
            collation = Optional.of(cursor.takeName());
            return true;
        }
        if (cursor.take("generated")) {
            takeGenerated();
            return true;
        }
        return cursor.take("null");
    }

    private void takeGenerated() {
        boolean always = cursor.take("always");
        if (!always) {
            cursor.take("by", "default");
        }
        cursor.take("as");
        if (cursor.take("identity")) {
            SqlCursor options = SqlCursor.over(cursor.takeGroup().orElse(""));
            identity = Optional.of(new Identity(always, SequenceClauses.apply(SequenceOptions.DEFAULT, options)));
            unknown = (unknown + " " + options.rest()).strip();
            return;
        }
        generated = cursor.takeGroup();
        cursor.take("stored");
    }

    private boolean takeConstraint() {
        if (cursor.take("constraint")) {
            constraintName = Optional.of(StoredNames.stored(cursor.next()));
            return true;
        }
        if (cursor.take("check")) {
            add(KeyClauses.applyInNewTable(
                    new Constraint.Check(
                            constraintName,
                            SqlCursor.withoutParentheses(cursor.takeGroup().orElse(""))),
                    cursor));
            return true;
        }
        if (cursor.take("unique")) {
            add(KeyClauses.apply(new Constraint.Unique(constraintName, List.of(column)), cursor));
            return true;
        }
        if (cursor.take("references")) {
            takeReference();
            return true;
        }
        // Hibernate writes the primary key itself; said twice, PostgreSQL refuses the table.
        return cursor.take("primary", "key");
    }

    private void takeReference() {
        String table = cursor.takeName();
        Optional<String> target = cursor.takeGroup();
        if (target.isEmpty()) {
            unknown = (unknown + " references " + table).strip();
            return;
        }
        Constraint.ForeignKey key = new Constraint.ForeignKey(
                constraintName, List.of(column), names.qualified(table), List.of(StoredNames.stored(target.get())));
        add(KeyClauses.apply(key, cursor));
    }

    private void add(Constraint constraint) {
        constraints.add(constraint);
        constraintName = Optional.empty();
    }

    String type() {
        return type;
    }

    boolean isNotNull() {
        return notNull;
    }

    Optional<String> defaultSql() {
        return defaultSql;
    }

    /** Returns the collation's name as written, perhaps quoted and qualified. */
    Optional<String> collation() {
        return collation;
    }

    Optional<String> generated() {
        return generated;
    }

    Optional<Identity> identity() {
        return identity;
    }

    List<Constraint> constraints() {
        return constraints;
    }

    /** Returns what was not understood. */
    String unknown() {
        return unknown;
    }
}
