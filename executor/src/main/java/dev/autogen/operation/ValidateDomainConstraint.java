package dev.autogen.operation;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** {@code alter domain ... validate constraint}: checks what was there before a constraint came as not valid. */
public record ValidateDomainConstraint(QualifiedName domain, String name) implements TypeOperation {

    public ValidateDomainConstraint {
        Objects.requireNonNull(domain, "domain is null");
        Names.checked(name, "constraint");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.validateDomainConstraint(this);
    }
}
