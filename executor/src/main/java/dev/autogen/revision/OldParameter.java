package dev.autogen.revision;

import dev.autogen.operation.ParameterChange;
import java.util.Objects;
import java.util.Optional;

/** A storage parameter as it is; {@code to} or {@code toNone} completes the change. */
public record OldParameter(String parameter, Optional<String> from) {

    public OldParameter {
        Objects.requireNonNull(parameter, "parameter is null");
        Objects.requireNonNull(from, "from is null");
    }

    public ParameterChange to(String value) {
        return new ParameterChange(parameter, from, Optional.of(value));
    }

    /** Back to PostgreSQL's own value. */
    public ParameterChange toNone() {
        return new ParameterChange(parameter, from, Optional.empty());
    }
}
