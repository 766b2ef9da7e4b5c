package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Names;

/** {@code alter extension ... update to}. */
public record AlterExtension(String name, String from, String to) implements ExtensionOperation {

    public AlterExtension {
        Names.checked(name, "extension");
        Extension.checkedVersion(from, name);
        Extension.checkedVersion(to, name);
        if (from.equals(to)) {
            throw new AutogenException(
                    "alter extension refused: " + name + " keeps its version " + from, "name another version");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.alterExtension(this);
    }
}
