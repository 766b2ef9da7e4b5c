package dev.autogen.operation;

import dev.autogen.schema.Domain;
import java.util.Objects;

/** {@code create domain}. */
public record CreateDomain(Domain domain) implements TypeOperation {

    public CreateDomain {
        Objects.requireNonNull(domain, "domain is null");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createDomain(this);
    }
}
