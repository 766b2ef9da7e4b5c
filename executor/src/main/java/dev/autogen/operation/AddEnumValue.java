package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * {@code alter type ... add value}. The new label cannot be used before the transaction has been committed (PostgreSQL
 * manual, ALTER TYPE, "Notes").
 *
 * @param position empty for the end
 */
public record AddEnumValue(QualifiedName name, String value, Optional<LabelPosition> position, Set<Option> options)
        implements TypeOperation {

    public AddEnumValue {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(position, "position is null");
        String what = "add enum value refused: " + name;
        EnumType.checkedLabel(value, "add enum value to " + name);
        if (position.filter(place -> place.neighbour().equals(value)).isPresent()) {
            throw new AutogenException(
                    what + ": \"" + value + "\" would stand beside itself", "name a label that the enum has");
        }
        options = Option.only(options, "add enum value", Option.IF_NOT_EXISTS);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addEnumValue(this);
    }
}
