package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Names;
import dev.autogen.schema.ObjectKind;
import java.util.Objects;
import java.util.Set;

/** {@code alter ... set schema}: the thing keeps its name. */
public record SetSchema(DatabaseObject object, String to, Set<Option> options) implements ObjectOperation {

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

    private static final Set<ObjectKind> WITH_IF_EXISTS =
            Set.of(ObjectKind.TABLE, ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW, ObjectKind.SEQUENCE);

    public SetSchema {
        Objects.requireNonNull(object, "object is null");
        object.checked("set schema");
        Names.checked(to, "schema");
        if (object.kind() == ObjectKind.SCHEMA) {
            throw new AutogenException("set schema refused: " + object + " is in no schema", "use rename");
        }
        if (object.kind() == ObjectKind.DOMAIN_CONSTRAINT) {
            throw new AutogenException(
                    "set schema refused: " + object + " is in the schema of its domain", "move the domain");
        }
        if (!KNOWN.contains(object.kind())) {
            throw new AutogenException(
                    "set schema refused: " + object + " is in the schema of its table", "move the table");
        }
        options = Option.ifExists(options, "set schema of " + object, WITH_IF_EXISTS.contains(object.kind()));
    }

    public SetSchema(DatabaseObject object, String to) {
        this(object, to, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.setSchema(this);
    }
}
