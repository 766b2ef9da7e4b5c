package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Compression;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Given;
import dev.autogen.schema.Identity;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Storage;
import java.util.Objects;
import java.util.Optional;

/** One change of a column, with what was and what will be. */
public sealed interface ColumnChange {

    <R> R accept(Visitor<R> visitor);

    /** One method a case, so that a new change is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R type(Type change);

        R notNull(NotNull change);

        R defaultSql(Default change);

        R identity(IdentityChange change);

        R comment(Comment change);

        R collation(Collation change);

        R expression(Expression change);

        R storage(StorageChange change);

        R compression(CompressionChange change);
    }

    /**
     * {@code type}.
     *
     * @param using the expression that converts, where PostgreSQL has no assignment cast of its own
     */
    record Type(SqlType from, SqlType to, Optional<String> using) implements ColumnChange {

        public Type {
            Objects.requireNonNull(from, "from is null");
            Objects.requireNonNull(to, "to is null");
            requireSql(using, "using expression");
        }

        /** Converts each value by an SQL expression, such as {@code total::integer}. */
        public Type using(String expression) {
            return new Type(from, to, Optional.of(Given.sql(expression, "alter column", "using expression")));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.type(this);
        }
    }

    /** {@code set not null}, or {@code drop not null}. */
    record NotNull(boolean to) implements ColumnChange {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.notNull(this);
        }
    }

    /** {@code set default}, or {@code drop default} where {@code to} is empty. */
    record Default(Optional<String> from, Optional<String> to) implements ColumnChange {

        public Default {
            requireSql(from, "default");
            requireSql(to, "default");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.defaultSql(this);
        }
    }

    /** {@code add generated ... as identity}, {@code set generated}, or {@code drop identity} where {@code to} is empty. */
    record IdentityChange(Optional<Identity> from, Optional<Identity> to) implements ColumnChange {

        public IdentityChange {
            Objects.requireNonNull(from, "from is null");
            Objects.requireNonNull(to, "to is null");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.identity(this);
        }
    }

    /** {@code comment on}, none where {@code to} is empty. */
    record Comment(Optional<String> from, Optional<String> to) implements ColumnChange {

        public Comment {
            Objects.requireNonNull(from, "from is null");
            Objects.requireNonNull(to, "to is null");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.comment(this);
        }
    }

    /**
     * {@code type ... collate}, which PostgreSQL has no shorter form of.
     *
     * @param type what the column is of when all is done
     * @param to empty for the collation of the type
     */
    record Collation(SqlType type, Optional<QualifiedName> from, Optional<QualifiedName> to) implements ColumnChange {

        public Collation {
            Objects.requireNonNull(type, "type is null");
            Objects.requireNonNull(from, "from is null");
            Objects.requireNonNull(to, "to is null");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.collation(this);
        }
    }

    /**
     * {@code set expression}, or {@code drop expression} where {@code to} is empty: the column keeps its values.
     *
     * @param from PostgreSQL makes no column a generated one later, so there is always one
     */
    record Expression(Generated from, Optional<String> to) implements ColumnChange {

        public Expression {
            Objects.requireNonNull(from, "from is null");
            requireSql(to, "expression");
            if (from.isVirtual() && to.isEmpty()) {
                throw new AutogenException(
                        "alter column refused: a virtual generated column has no values to keep: " + from.expression(),
                        "drop the column and add it anew (PostgreSQL manual, ALTER TABLE)");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.expression(this);
        }
    }

    /** {@code set storage}, that of the type where empty. */
    record StorageChange(Optional<Storage> from, Optional<Storage> to) implements ColumnChange {

        public StorageChange {
            Objects.requireNonNull(from, "from is null");
            Objects.requireNonNull(to, "to is null");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.storage(this);
        }
    }

    /** {@code set compression}, that of the server's configuration where empty. */
    record CompressionChange(Optional<Compression> from, Optional<Compression> to) implements ColumnChange {

        public CompressionChange {
            Objects.requireNonNull(from, "from is null");
            Objects.requireNonNull(to, "to is null");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.compression(this);
        }
    }

    private static void requireSql(Optional<String> sql, String part) {
        sql.ifPresent(text -> Given.sql(text, "alter column", part));
    }
}
