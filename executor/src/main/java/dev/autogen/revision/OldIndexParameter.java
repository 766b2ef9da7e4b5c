package dev.autogen.revision;

import dev.autogen.operation.ParameterChange;
import java.util.Objects;
import java.util.Optional;

/** The value that a storage parameter has; {@code to} or {@code toNone} completes the change. */
public record OldIndexParameter(String name, Optional<String> from) {

    public OldIndexParameter {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(from, "from is null");
    }

    public ParameterChange to(String value) {
        return new ParameterChange(name, from, Optional.of(value));
    }

    /** PostgreSQL's own value counts again. */
    public ParameterChange toNone() {
        return new ParameterChange(name, from, Optional.empty());
    }
}
