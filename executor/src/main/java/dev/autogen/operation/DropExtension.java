package dev.autogen.operation;

import dev.autogen.schema.Names;
import java.util.Set;

/** {@code drop extension}, never with {@code cascade}. */
public record DropExtension(String name, Set<Option> options) implements ExtensionOperation {

    public DropExtension {
        Names.checked(name, "extension");
        options = Option.only(options, "drop extension", Option.IF_EXISTS);
    }

    public DropExtension(String name) {
        this(name, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropExtension(this);
    }
}
