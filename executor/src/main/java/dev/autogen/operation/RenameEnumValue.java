package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** {@code alter type ... rename value}: rows, defaults and checks follow. */
public record RenameEnumValue(QualifiedName name, String from, String to) implements TypeOperation {

    public RenameEnumValue {
        Objects.requireNonNull(name, "name is null");
        EnumType.checkedLabel(from, "rename enum value of " + name);
        EnumType.checkedLabel(to, "rename enum value of " + name);
        if (from.equals(to)) {
            throw new AutogenException(
                    "rename enum value of " + name + " refused: \"" + from + "\" keeps its name", "name another label");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameEnumValue(this);
    }
}
