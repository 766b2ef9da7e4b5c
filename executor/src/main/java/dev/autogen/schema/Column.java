package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.Objects;
import java.util.Optional;

/**
 * A column of a table. The methods named like an SQL clause return a copy that has it.
 *
 * @param defaultSql the default as an SQL expression, such as {@code now()} or {@code 'new'}
 */
public record Column(
        String name,
        SqlType type,
        boolean isNotNull,
        Optional<String> defaultSql,
        Optional<Identity> identity,
        Optional<Generated> generated,
        Optional<QualifiedName> collation,
        Optional<String> comment)
        implements TableElement {

    public Column {
        Names.checked(name, "column");
        Objects.requireNonNull(type, "type is null");
        Objects.requireNonNull(collation, "collation is null");
        // PostgreSQL takes an empty comment for none (CreateComments in comment.c).
        comment = comment.filter(text -> !text.isEmpty());
        int sources =
                (defaultSql.isPresent() ? 1 : 0) + (identity.isPresent() ? 1 : 0) + (generated.isPresent() ? 1 : 0);
        if (sources > 1) {
            throw new AutogenException(
                    "column refused: \"" + name + "\" has more than one of default, identity and generated",
                    "keep one of them (PostgreSQL manual, CREATE TABLE)");
        }
        if (identity.isPresent() && !type.isInteger()) {
            throw new AutogenException(
                    "column refused: \"" + name + "\" is an identity of type " + type.sql(),
                    "use smallint, integer or bigint (PostgreSQL manual, CREATE TABLE)");
        }
    }

    public Column(String name, SqlType type) {
        this(
                name,
                type,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Column notNull() {
        return withNotNull(true);
    }

    public Column withNotNull(boolean value) {
        return new Column(name, type, value, defaultSql, identity, generated, collation, comment);
    }

    public Column withType(SqlType value) {
        return new Column(name, value, isNotNull, defaultSql, identity, generated, collation, comment);
    }

    /** Sets the default to an SQL expression; a text literal brings its own quotes. */
    public Column defaultSql(String expression) {
        return withDefaultSql(Optional.of(expression));
    }

    public Column withDefaultSql(Optional<String> value) {
        return new Column(name, type, isNotNull, value, identity, generated, collation, comment);
    }

    public Column identity(Identity value) {
        return withIdentity(Optional.of(value));
    }

    public Column withIdentity(Optional<Identity> value) {
        return new Column(name, type, isNotNull, defaultSql, value, generated, collation, comment);
    }

    /** Makes it {@code generated always as (expression) stored}. */
    public Column generatedStored(String expression) {
        return withGenerated(Optional.of(new Generated(expression)));
    }

    public Column withGenerated(Optional<Generated> value) {
        return new Column(name, type, isNotNull, defaultSql, identity, value, collation, comment);
    }

    public Column collate(String value) {
        return collate(QualifiedName.of(value));
    }

    public Column collate(QualifiedName value) {
        return withCollation(Optional.of(value));
    }

    public Column withCollation(Optional<QualifiedName> value) {
        return new Column(name, type, isNotNull, defaultSql, identity, generated, value, comment);
    }

    public Column comment(String value) {
        return withComment(Optional.of(value));
    }

    public Column withComment(Optional<String> value) {
        return new Column(name, type, isNotNull, defaultSql, identity, generated, collation, value);
    }
}
