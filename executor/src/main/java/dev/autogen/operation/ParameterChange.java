package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Names;
import java.util.Objects;
import java.util.Optional;

/**
 * The change of a storage parameter.
 *
 * @param from empty where it was not set
 * @param to empty for PostgreSQL's own value
 */
public record ParameterChange(String name, Optional<String> from, Optional<String> to) {

    public ParameterChange {
        Names.checked(name, "parameter");
        Objects.requireNonNull(from, "from is null");
        Objects.requireNonNull(to, "to is null");
        if (to.filter(String::isBlank).isPresent()) {
            throw new AutogenException("parameter refused: " + name + " has no value", "give it a value");
        }
    }
}
