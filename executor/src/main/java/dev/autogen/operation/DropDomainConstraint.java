package dev.autogen.operation;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code alter domain ... drop constraint}. */
public record DropDomainConstraint(QualifiedName domain, String name, Set<Option> options) implements TypeOperation {

    public DropDomainConstraint {
        Objects.requireNonNull(domain, "domain is null");
        Names.checked(name, "constraint");
        options = Option.only(options, "drop domain constraint", Option.IF_EXISTS);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropDomainConstraint(this);
    }
}
