package dev.autogen.operation;

import dev.autogen.schema.Names;
import java.util.Objects;

/** {@code alter extension ... update to}. */
public record AlterExtension(String name, String from, String to) implements ExtensionOperation {

    public AlterExtension {
        Names.checked(name, "extension");
        Objects.requireNonNull(from, "from is null");
        Objects.requireNonNull(to, "to is null");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.alterExtension(this);
    }
}
