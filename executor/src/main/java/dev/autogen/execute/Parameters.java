package dev.autogen.execute;

import dev.autogen.schema.Value;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts values into a prepared statement, so that PostgreSQL takes each for what its literal would be. */
final class Parameters {

    private Parameters() {}

    static void bind(PreparedStatement statement, List<Value> values) throws SQLException {
        for (int index = 0; index < values.size(); index++) {
            Value value = values.get(index);
            if (value instanceof Value.Whole whole) {
                bindWhole(statement, index + 1, whole.number());
            } else if (value instanceof Value.Truth truth) {
                statement.setBoolean(index + 1, truth.isTrue());
            } else {
                // Of no type that is said, like a literal in quotes.
                statement.setObject(index + 1, text(value), Types.OTHER);
            }
        }
    }

    private static void bindWhole(PreparedStatement statement, int index, long number) throws SQLException {
        if ((int) number == number) {
            statement.setInt(index, (int) number);
        } else {
            statement.setLong(index, number);
        }
    }

    private static @Nullable String text(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Typed typed) {
            return typed.text();
        }
        if (value instanceof Value.Null) {
            return null;
        }
        throw new AssertionError(value);
    }
}
