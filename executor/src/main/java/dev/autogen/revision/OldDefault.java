package dev.autogen.revision;

import dev.autogen.operation.ColumnChange;
import dev.autogen.schema.Given;
import dev.autogen.schema.SqlText;
import java.util.Objects;
import java.util.Optional;

/** The default that a column has; {@code to} or {@code toNone} completes the change. */
public record OldDefault(Optional<String> from) {

    public OldDefault {
        Objects.requireNonNull(from, "from is null");
    }

    /** Sets an SQL expression; a text literal brings its own quotes. */
    public ColumnChange.Default to(String expression) {
        return new ColumnChange.Default(from, Optional.of(Given.sql(expression, "alter column", "default")));
    }

    /** Sets a text: {@code toValue("new")} is {@code to("'new'")}. */
    public ColumnChange.Default toValue(String text) {
        return to(SqlText.literal(text));
    }

    public ColumnChange.Default toValue(Number number) {
        return to(SqlText.literal(number));
    }

    public ColumnChange.Default toValue(boolean truth) {
        return to(SqlText.literal(truth));
    }

    public ColumnChange.Default toNone() {
        return new ColumnChange.Default(from, Optional.empty());
    }
}
