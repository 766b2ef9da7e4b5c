package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Names;
import dev.autogen.schema.ObjectKind;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** {@code alter ... rename to}; the thing stays in its schema. Tables, columns, constraints and indexes have operations of their own. */
public record RenameObject(DatabaseObject object, String to) implements ObjectOperation {

    /** An extension has no other name; the others have an operation of their own. */
    private static final Set<ObjectKind> REFUSED =
            Set.of(ObjectKind.TABLE, ObjectKind.INDEX, ObjectKind.CONSTRAINT, ObjectKind.EXTENSION);

    public RenameObject {
        Objects.requireNonNull(object, "object is null");
        object.checked("rename");
        Names.checked(to, object.kind().sql().toLowerCase(Locale.ROOT));
        if (REFUSED.contains(object.kind())) {
            throw new AutogenException(
                    "rename refused: " + object, "use the operation of its own, or drop and create it");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameObject(this);
    }
}
