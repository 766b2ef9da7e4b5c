package dev.autogen.revision;

import dev.autogen.operation.ParameterChange;
import dev.autogen.schema.Parameters;
import java.util.Objects;
import java.util.Optional;

/** A storage parameter as it is; {@code to} or {@code toNone} completes the change. */
public record OldParameter(String parameter, Optional<String> from) {

    public OldParameter {
        parameter = Parameters.name(parameter);
        Objects.requireNonNull(from, "from is null");
    }

    public ParameterChange to(String value) {
        return new ParameterChange(parameter, from, Optional.of(Parameters.value(parameter, value)));
    }

    /** Back to PostgreSQL's own value. */
    public ParameterChange toNone() {
        return new ParameterChange(parameter, from, Optional.empty());
    }
}
