package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value that a statement carries, as its author wrote it. */
public sealed interface Value {

    /** SQL's {@code null}. */
    Value NULL = new Null();

    <R> R accept(Visitor<R> visitor);

    /**
     * Returns what a Java object is in SQL.
     *
     * @param value null, a value, a text, a number, a boolean, an enum (its name), a UUID, bytes, or a date or time of {@code
     *     java.time}
     * @throws AutogenException where it is something else
     */
    static Value of(@Nullable Object value) {
        return JavaValues.value(value);
    }

    /** One method a case, so that a new case is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R nothing(Null value);

        R text(Text value);

        R whole(Whole value);

        R truth(Truth value);

        R typed(Typed value);

        R expression(Expression value);
    }

    /** No value. */
    record Null() implements Value {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing(this);
        }
    }

    /** A text, which PostgreSQL takes for the type that its place asks for, as it takes any quoted literal. */
    record Text(String text) implements Value {

        public Text {
            requireStorable(text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** A whole number: an {@code integer} where it fits, else a {@code bigint}. */
    record Whole(long number) implements Value {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.whole(this);
        }
    }

    /** A boolean. */
    record Truth(boolean isTrue) implements Value {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.truth(this);
        }
    }

    /**
     * A value of a type that is said.
     *
     * @param text as PostgreSQL reads the type, such as {@code 2026-11-23} of a date
     */
    record Typed(String text, SqlType type) implements Value {

        public Typed {
            requireStorable(text);
            Objects.requireNonNull(type, "type is null");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.typed(this);
        }
    }

    /** What PostgreSQL works out, such as {@code now()}; it goes into the statement as it stands. */
    record Expression(String sql) implements Value {

        public Expression {
            if (Given.text(sql, "value", "expression").isBlank()) {
                throw new AutogenException("value refused: its expression is blank", "write an expression, or NULL");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.expression(this);
        }
    }

    private static void requireStorable(String text) {
        if (Given.text(text, "value", "text").indexOf('\0') >= 0) {
            throw new AutogenException(
                    "value refused: a text holds the character NUL, which PostgreSQL cannot store",
                    "take it out (PostgreSQL manual, 8.3)");
        }
    }
}
