package dev.autogen.operation;

import dev.autogen.schema.Names;
import java.util.Objects;
import java.util.Optional;

/**
 * A storage parameter, such as {@code fillfactor} or {@code toast.autovacuum_enabled}, with what was and what will be.
 *
 * @param from empty where PostgreSQL's own value holds
 */
public record ParameterChange(String parameter, Optional<String> from, Optional<String> to) {

    public ParameterChange {
        Names.checked(parameter, "storage parameter");
        Objects.requireNonNull(from, "from is null");
        Objects.requireNonNull(to, "to is null");
    }
}
