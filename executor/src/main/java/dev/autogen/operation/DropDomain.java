package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code drop domain}, never with {@code cascade}. */
public record DropDomain(QualifiedName name, Set<Option> options) implements TypeOperation {

    public DropDomain {
        Objects.requireNonNull(name, "name is null");
        options = Option.only(options, "drop domain", Option.IF_EXISTS);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropDomain(this);
    }
}
