package dev.autogen.codegen;

import dev.autogen.operation.AlterExtension;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CommentOn;
import dev.autogen.operation.CreateEnum;
import dev.autogen.operation.CreateExtension;
import dev.autogen.operation.CreateNamespace;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.DropEnum;
import dev.autogen.operation.DropExtension;
import dev.autogen.operation.DropNamespace;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Option;
import dev.autogen.operation.RenameObject;
import dev.autogen.operation.SetSchema;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.function.Supplier;

/** Sequences, enums, extensions and other things by their names, and the operations on them. */
final class RandomObjects {

    private static final List<ObjectKind> RENAMED =
            List.of(ObjectKind.VIEW, ObjectKind.SEQUENCE, ObjectKind.FUNCTION, ObjectKind.TRIGGER, ObjectKind.POLICY);
    private static final List<ObjectKind> MOVED = List.of(ObjectKind.TABLE, ObjectKind.PROCEDURE, ObjectKind.DOMAIN);

    private final RandomValues values;
    private final RandomTypes types;

    RandomObjects(RandomValues values, RandomTypes types) {
        this.values = values;
        this.types = types;
    }

    List<Supplier<Operation>> operations() {
        return List.of(
                () -> new CreateNamespace(values.identifier(), values.options(Option.IF_NOT_EXISTS)),
                () -> new DropNamespace(values.identifier(), values.options(Option.IF_EXISTS)),
                () -> new CreateSequence(sequence(), values.options(Option.IF_NOT_EXISTS)),
                this::alterSequence,
                () -> new DropSequence(types.name(), values.options(Option.IF_EXISTS)),
                () -> new CreateEnum(new EnumType(types.name(), values.some(0, 12, values::identifier))),
                () -> new DropEnum(types.name(), values.options(Option.IF_EXISTS)),
                () -> new CreateExtension(extension(), values.options(Option.IF_NOT_EXISTS)),
                () -> new AlterExtension(values.identifier(), values.identifier(), values.identifier()),
                () -> new DropExtension(values.identifier(), values.options(Option.IF_EXISTS)),
                () -> new RenameObject(object(RENAMED), values.identifier()),
                () -> new SetSchema(object(MOVED), values.identifier()),
                () -> new CommentOn(object(RENAMED), types.comment()));
    }

    DatabaseObject object(List<ObjectKind> kinds) {
        DatabaseObject object = new DatabaseObject(values.one(kinds), types.name());
        if (object.kind().isPartOfTable()) {
            return object.of(types.name());
        }
        return object.kind().isRoutine()
                ? object.arguments(values.some(0, 3, types::type).toArray(SqlType[]::new))
                : object;
    }

    Sequence sequence() {
        return new Sequence(
                types.name(),
                types.integer(),
                types.options(),
                values.perhaps(30, () -> new Sequence.Owner(types.name(), values.identifier())));
    }

    private Extension extension() {
        return new Extension(
                values.identifier(), values.perhaps(40, values::identifier), values.perhaps(40, values::identifier));
    }

    private Operation alterSequence() {
        Sequence from = sequence();
        Sequence to = sequence();
        return new AlterSequence(from, new Sequence(from.name(), to.type(), to.options(), to.ownedBy()));
    }
}
