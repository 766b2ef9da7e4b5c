package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Names;
import dev.autogen.schema.ObjectKind;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** {@code alter ... rename to}; the thing stays in its schema. Tables, columns, constraints and indexes have operations of their own. */
public record RenameObject(DatabaseObject object, String to, Set<Option> options) implements ObjectOperation {

    /** What to do instead. */
    private static final Map<ObjectKind, String> REFUSED = Map.of(
            ObjectKind.TABLE, "use renameTable",
            ObjectKind.INDEX, "use renameIndex",
            ObjectKind.CONSTRAINT, "use renameConstraint",
            ObjectKind.COLUMN, "use renameColumn",
            ObjectKind.DOMAIN_CONSTRAINT, "use renameDomainConstraint",
            ObjectKind.EXTENSION, "drop it and create the other one: PostgreSQL renames no extension");

    private static final Set<ObjectKind> WITH_IF_EXISTS =
            Set.of(ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW, ObjectKind.SEQUENCE);

    public RenameObject {
        Objects.requireNonNull(object, "object is null");
        object.checked("rename");
        if (REFUSED.containsKey(object.kind())) {
            throw new AutogenException("rename refused: " + object, REFUSED.get(object.kind()));
        }
        Names.checked(to, object.kind().sql().toLowerCase(Locale.ROOT));
        options = Option.ifExists(options, "rename " + object, WITH_IF_EXISTS.contains(object.kind()));
    }

    public RenameObject(DatabaseObject object, String to) {
        this(object, to, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameObject(this);
    }
}
