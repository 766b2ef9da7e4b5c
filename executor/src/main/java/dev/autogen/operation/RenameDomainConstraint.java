package dev.autogen.operation;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** {@code alter domain ... rename constraint}. */
public record RenameDomainConstraint(QualifiedName domain, String from, String to) implements TypeOperation {

    public RenameDomainConstraint {
        Objects.requireNonNull(domain, "domain is null");
        Names.checked(from, "constraint");
        Names.checked(to, "constraint");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameDomainConstraint(this);
    }
}
