package dev.autogen.diff.hazard;

import dev.autogen.operation.CommentOn;
import dev.autogen.operation.ObjectOperation;
import dev.autogen.operation.RenameObject;
import dev.autogen.operation.SetSchema;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import java.util.List;
import java.util.Set;

/** What is dangerous about names and schemas of things. */
final class ObjectHazards implements ObjectOperation.Visitor<List<String>> {

    /** No statement of an application names them. */
    private static final Set<ObjectKind> UNSPOKEN = Set.of(ObjectKind.TRIGGER, ObjectKind.POLICY);

    @Override
    public List<String> renameObject(RenameObject operation) {
        return UNSPOKEN.contains(operation.object().kind()) ? List.of() : List.of(breaks(operation.object()));
    }

    /** PostgreSQL moves all that the extension brought with it. */
    @Override
    public List<String> setSchema(SetSchema operation) {
        DatabaseObject object = operation.object();
        return object.kind() == ObjectKind.EXTENSION
                ? List.of("breaks what does not find the types and functions of " + object.name() + " in "
                        + operation.to())
                : List.of(breaks(object));
    }

    @Override
    public List<String> commentOn(CommentOn operation) {
        return List.of();
    }

    private static String breaks(DatabaseObject object) {
        return "breaks what still says " + object.name();
    }
}
