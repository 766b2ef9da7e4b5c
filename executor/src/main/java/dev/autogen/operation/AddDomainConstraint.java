package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** {@code alter domain ... add constraint}; {@code value} stands for the value in the expression. */
public record AddDomainConstraint(QualifiedName domain, Constraint.Check constraint) implements TypeOperation {

    public AddDomainConstraint {
        Objects.requireNonNull(domain, "domain is null");
        Objects.requireNonNull(constraint, "constraint is null");
        Operation.requireName(constraint);
        if (!constraint.isInherited() || constraint.enforcement() == Enforcement.NOT_ENFORCED) {
            throw new AutogenException(
                    "add domain constraint refused: " + domain + ": PostgreSQL has neither \"no inherit\" nor \"not"
                            + " enforced\" for a domain",
                    "leave noInherit() and notEnforced() out (PostgreSQL manual, ALTER DOMAIN)");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addDomainConstraint(this);
    }
}
