package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Value;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A value for a statement.
 *
 * @param name what stands behind the colon in the statement
 */
public record Bind(String name, Value value) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    public Bind {
        Objects.requireNonNull(value, "value is null");
        if (name == null || !NAME.matcher(name).matches()) {
            throw new AutogenException(
                    "bind refused: the name \"" + name + "\"", "use letters, digits and underscores");
        }
    }
}
