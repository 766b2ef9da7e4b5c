package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An argument of a function or a procedure. The methods named like an SQL clause return a copy that has it.
 *
 * @param name empty where the body says {@code $1}
 * @param defaultSql what a call that leaves it out passes, as SQL
 */
public record Argument(Mode mode, Optional<String> name, SqlType type, Optional<String> defaultSql) {

    /** What goes in and what comes out (PostgreSQL manual, CREATE FUNCTION). */
    public enum Mode {
        IN,
        OUT,
        INOUT,
        VARIADIC;

        /** Returns whether a call passes it. */
        public boolean isInput() {
            return this != OUT;
        }

        /** Returns whether it is part of the result. */
        public boolean isOutput() {
            return this == OUT || this == INOUT;
        }
    }

    public Argument {
        Objects.requireNonNull(mode, "mode is null");
        name.ifPresent(value -> Names.checked(value, "argument"));
        Objects.requireNonNull(type, "type is null");
        if (defaultSql.isPresent() && mode == Mode.OUT) {
            throw new AutogenException(
                    "argument refused: " + name.orElse(type.sql()) + " is "
                            + mode.name().toLowerCase(Locale.ROOT) + " and has a default",
                    "leave the default out");
        }
    }

    public Argument(Optional<String> name, SqlType type) {
        this(Mode.IN, name, type, Optional.empty());
    }

    public Argument out() {
        return new Argument(Mode.OUT, name, type, defaultSql);
    }

    public Argument inOut() {
        return new Argument(Mode.INOUT, name, type, defaultSql);
    }

    /** Takes all further values of a call; its type is an array. */
    public Argument variadic() {
        return new Argument(Mode.VARIADIC, name, type, defaultSql);
    }

    public Argument defaultSql(String sql) {
        return new Argument(mode, name, type, Optional.of(sql));
    }
}
