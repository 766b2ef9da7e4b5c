package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Names;
import dev.autogen.schema.ObjectKind;
import java.util.Objects;
import java.util.Set;

/** {@code alter ... set schema}: the thing keeps its name. */
public record SetSchema(DatabaseObject object, String to) implements ObjectOperation {

    private static final Set<ObjectKind> KNOWN = Set.of(
            ObjectKind.TABLE,
            ObjectKind.VIEW,
            ObjectKind.MATERIALIZED_VIEW,
            ObjectKind.SEQUENCE,
            ObjectKind.TYPE,
            ObjectKind.DOMAIN,
            ObjectKind.FUNCTION,
            ObjectKind.PROCEDURE,
            ObjectKind.EXTENSION);

    public SetSchema {
        Objects.requireNonNull(object, "object is null");
        object.checked("set schema");
        Names.checked(to, "schema");
        if (!KNOWN.contains(object.kind())) {
            throw new AutogenException(
                    "set schema refused: " + object + " is where PostgreSQL has it", "move what it belongs to");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.setSchema(this);
    }
}
