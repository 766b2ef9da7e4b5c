package dev.autogen.operation;

import dev.autogen.schema.Parameters;
import java.util.List;
import java.util.Optional;

/**
 * A storage parameter, such as {@code fillfactor} or {@code toast.autovacuum_enabled}, with what was and what will be.
 *
 * @param from empty where PostgreSQL's own value holds
 */
public record ParameterChange(String parameter, Optional<String> from, Optional<String> to) {

    public ParameterChange {
        parameter = Parameters.name(parameter);
        for (Optional<String> value : List.of(from, to)) {
            if (value.isPresent()) {
                Parameters.value(parameter, value.get());
            }
        }
    }
}
