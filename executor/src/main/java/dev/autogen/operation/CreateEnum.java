package dev.autogen.operation;

import dev.autogen.schema.EnumType;
import java.util.Objects;

/** {@code create type ... as enum}. */
public record CreateEnum(EnumType type) implements TypeOperation {

    public CreateEnum {
        Objects.requireNonNull(type, "type is null");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createEnum(this);
    }
}
