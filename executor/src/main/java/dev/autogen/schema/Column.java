package dev.autogen.schema;

import java.util.Objects;
import java.util.Optional;

/**
 * A column of a table. The methods named like an SQL clause return a copy that has it.
 *
 * @param defaultSql the default as an SQL expression, such as {@code now()} or {@code 'new'}
 * @param storage empty for that of the type
 * @param compression empty for that of the server's configuration
 */
public record Column(
        String name,
        SqlType type,
        boolean isNotNull,
        Optional<String> defaultSql,
        Optional<Identity> identity,
        Optional<Generated> generated,
        Optional<QualifiedName> collation,
        Optional<String> comment,
        Optional<Storage> storage,
        Optional<Compression> compression)
        implements TableElement {

    public Column {
        Names.checked(name, "column");
        Objects.requireNonNull(type, "type is null");
        if (defaultSql.isPresent()) {
            Given.sql(defaultSql.get(), "column " + name, "default");
        }
        Objects.requireNonNull(identity, "identity is null");
        Objects.requireNonNull(generated, "generated is null");
        Objects.requireNonNull(collation, "collation is null");
        // PostgreSQL takes an empty comment for none (CreateComments in comment.c).
        comment = comment.filter(text -> !text.isEmpty());
        Objects.requireNonNull(storage, "storage is null");
        Objects.requireNonNull(compression, "compression is null");
    }

    public Column(
            String name,
            SqlType type,
            boolean isNotNull,
            Optional<String> defaultSql,
            Optional<Identity> identity,
            Optional<Generated> generated,
            Optional<QualifiedName> collation,
            Optional<String> comment) {
        this(
                name,
                type,
                isNotNull,
                defaultSql,
                identity,
                generated,
                collation,
                comment,
                Optional.empty(),
                Optional.empty());
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
        return new Column(name, type, value, defaultSql, identity, generated, collation, comment, storage, compression);
    }

    public Column withType(SqlType value) {
        return new Column(
                name, value, isNotNull, defaultSql, identity, generated, collation, comment, storage, compression);
    }

    /** Sets the default to an SQL expression; a text literal brings its own quotes. */
    public Column defaultSql(String expression) {
        return withDefaultSql(Optional.of(Given.text(expression, "column " + name, "default")));
    }

    /** Sets the default to a text: {@code defaultValue("new")} is {@code defaultSql("'new'")}. */
    public Column defaultValue(String text) {
        return defaultSql(SqlText.literal(text));
    }

    /** Sets the default to a number. Not a {@code long}, which Java would take a {@code 'c'} for. */
    public Column defaultValue(Number number) {
        return defaultSql(SqlText.literal(number));
    }

    /** Sets the default to true or false. */
    public Column defaultValue(boolean truth) {
        return defaultSql(SqlText.literal(truth));
    }

    public Column withDefaultSql(Optional<String> value) {
        return new Column(name, type, isNotNull, value, identity, generated, collation, comment, storage, compression);
    }

    public Column identity(Identity value) {
        return withIdentity(Optional.of(value));
    }

    public Column withIdentity(Optional<Identity> value) {
        return new Column(
                name, type, isNotNull, defaultSql, value, generated, collation, comment, storage, compression);
    }

    /** Makes it {@code generated always as (expression) stored}. */
    public Column generatedStored(String expression) {
        return withGenerated(Optional.of(new Generated(expression)));
    }

    /** Makes it {@code generated always as (expression) virtual}; PostgreSQL 18 and later. */
    public Column generatedVirtual(String expression) {
        return withGenerated(Optional.of(new Generated(expression, true)));
    }

    public Column withGenerated(Optional<Generated> value) {
        return new Column(name, type, isNotNull, defaultSql, identity, value, collation, comment, storage, compression);
    }

    public Column collate(String value) {
        return collate(QualifiedName.of(Names.checked(value, "collation")));
    }

    public Column collate(QualifiedName value) {
        return withCollation(Optional.of(value));
    }

    public Column withCollation(Optional<QualifiedName> value) {
        return new Column(name, type, isNotNull, defaultSql, identity, generated, value, comment, storage, compression);
    }

    public Column comment(String value) {
        return withComment(Optional.of(Given.text(value, "column " + name, "comment")));
    }

    public Column withComment(Optional<String> value) {
        return new Column(
                name, type, isNotNull, defaultSql, identity, generated, collation, value, storage, compression);
    }

    /** Where long values are kept: {@code storage(EXTERNAL)}. */
    public Column storage(Storage value) {
        return withStorage(Optional.of(value));
    }

    public Column withStorage(Optional<Storage> value) {
        return new Column(
                name, type, isNotNull, defaultSql, identity, generated, collation, comment, value, compression);
    }

    /** How long values are compressed: {@code compression(LZ4)}. */
    public Column compression(Compression value) {
        return withCompression(Optional.of(value));
    }

    public Column withCompression(Optional<Compression> value) {
        return new Column(name, type, isNotNull, defaultSql, identity, generated, collation, comment, storage, value);
    }
}
