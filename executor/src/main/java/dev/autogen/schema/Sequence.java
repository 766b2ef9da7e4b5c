package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.Objects;
import java.util.Optional;

/**
 * A sequence of its own, not that of an identity column. The methods named like an SQL clause return a copy that has it.
 *
 * @param ownedBy the column that it is dropped with, as {@code serial} makes it
 * @param isUnlogged whether its position is lost in a crash; PostgreSQL 15 and later
 */
public record Sequence(
        QualifiedName name, SqlType type, SequenceOptions options, Optional<Owner> ownedBy, boolean isUnlogged) {

    /** {@code owned by table.column}. */
    public record Owner(QualifiedName table, String column) {

        public Owner {
            Objects.requireNonNull(table, "table is null");
            Names.checked(column, "column");
        }
    }

    public Sequence {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(options, "options is null");
        Objects.requireNonNull(ownedBy, "ownedBy is null");
        if (!type.isInteger()) {
            throw new AutogenException(
                    "sequence refused: \"" + name + "\" has the type " + type.sql(),
                    "use smallint, integer or bigint (PostgreSQL manual, CREATE SEQUENCE)");
        }
    }

    public Sequence(QualifiedName name, SqlType type, SequenceOptions options, Optional<Owner> ownedBy) {
        this(name, type, options, ownedBy, false);
    }

    public Sequence(QualifiedName name) {
        this(name, SqlType.of(TypeName.BIGINT), SequenceOptions.DEFAULT, Optional.empty());
    }

    public Sequence as(SqlType value) {
        return new Sequence(name, value, options, ownedBy, isUnlogged);
    }

    public Sequence startWith(long value) {
        return withOptions(options.withStart(value));
    }

    public Sequence incrementBy(long value) {
        return withOptions(options.withIncrement(value));
    }

    public Sequence minValue(long value) {
        return withOptions(options.withMinimum(value));
    }

    public Sequence maxValue(long value) {
        return withOptions(options.withMaximum(value));
    }

    public Sequence cache(long value) {
        return withOptions(options.withCache(value));
    }

    public Sequence cycle() {
        return withOptions(options.withCycle(true));
    }

    public Sequence ownedBy(String table, String column) {
        return ownedBy(QualifiedName.of(table), column);
    }

    public Sequence ownedBy(QualifiedName table, String column) {
        return new Sequence(name, type, options, Optional.of(new Owner(table, column)), isUnlogged);
    }

    public Sequence withOptions(SequenceOptions value) {
        return new Sequence(name, type, value, ownedBy, isUnlogged);
    }

    public Sequence withoutOwner() {
        return new Sequence(name, type, options, Optional.empty(), isUnlogged);
    }

    /** Spares it the log: its position is lost in a crash; PostgreSQL 15 and later. */
    public Sequence unlogged() {
        return new Sequence(name, type, options, ownedBy, true);
    }
}
