package dev.autogen.codegen;

import dev.autogen.operation.AddEnumValue;
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
import dev.autogen.operation.EnumUse;
import dev.autogen.operation.LabelPosition;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Option;
import dev.autogen.operation.RenameEnumValue;
import dev.autogen.operation.RenameObject;
import dev.autogen.operation.ReplaceEnum;
import dev.autogen.operation.RestartSequence;
import dev.autogen.operation.SetSchema;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Extension;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Sequences, enums, extensions and other things by their names, and the operations on them. */
final class RandomObjects {

    private static final List<ObjectKind> RENAMED =
            List.of(ObjectKind.TYPE, ObjectKind.SCHEMA, ObjectKind.FUNCTION, ObjectKind.TRIGGER, ObjectKind.POLICY);
    private static final List<ObjectKind> MOVED =
            List.of(ObjectKind.EXTENSION, ObjectKind.PROCEDURE, ObjectKind.DOMAIN, ObjectKind.TYPE);
    private static final List<ObjectKind> OPTIONAL =
            List.of(ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW, ObjectKind.SEQUENCE);
    private static final List<ObjectKind> COMMENTED = List.of(
            ObjectKind.INDEX,
            ObjectKind.CONSTRAINT,
            ObjectKind.DOMAIN_CONSTRAINT,
            ObjectKind.COLUMN,
            ObjectKind.EXTENSION,
            ObjectKind.FUNCTION);

    private final RandomValues values;
    private final RandomTypes types;

    RandomObjects(RandomValues values, RandomTypes types) {
        this.values = values;
        this.types = types;
    }

    List<Supplier<Operation>> operations() {
        return Stream.of(operationsOnTypes(), operationsOnOthers(), new RandomDomains(values, types).operations())
                .flatMap(List::stream)
                .toList();
    }

    private List<Supplier<Operation>> operationsOnTypes() {
        return List.of(
                () -> new CreateEnum(enumType()),
                () -> new AddEnumValue(
                        types.name(),
                        "new " + values.number(0, 9),
                        values.perhaps(50, () -> new LabelPosition(values.chance(50), values.identifier())),
                        values.options(Option.IF_NOT_EXISTS)),
                () -> new RenameEnumValue(types.name(), values.identifier(), "new " + values.number(0, 9)),
                this::replaceEnum,
                () -> new DropEnum(types.name(), values.options(Option.IF_EXISTS)));
    }

    private List<Supplier<Operation>> operationsOnOthers() {
        return List.of(
                () -> new CreateNamespace(values.identifier(), values.options(Option.IF_NOT_EXISTS)),
                () -> new DropNamespace(values.identifier(), values.options(Option.IF_EXISTS)),
                () -> new CreateSequence(sequence(), values.options(Option.IF_NOT_EXISTS)),
                this::alterSequence,
                () -> new RestartSequence(types.name(), values.number(), values.options(Option.IF_EXISTS)),
                () -> new DropSequence(types.name(), values.options(Option.IF_EXISTS)),
                () -> new CreateExtension(extension(), values.options(Option.IF_NOT_EXISTS)),
                () -> new AlterExtension(values.identifier(), values.identifier(), "1." + values.number(0, 9)),
                () -> new DropExtension(values.identifier(), values.options(Option.IF_EXISTS)),
                () -> new RenameObject(object(RENAMED), values.identifier()),
                () -> new SetSchema(object(MOVED), values.identifier()),
                () -> new RenameObject(object(OPTIONAL), values.identifier(), values.options(Option.IF_EXISTS)),
                () -> new SetSchema(object(OPTIONAL), values.identifier(), values.options(Option.IF_EXISTS)),
                () -> new CommentOn(object(COMMENTED), types.comment()));
    }

    DatabaseObject object(List<ObjectKind> kinds) {
        ObjectKind kind = values.one(kinds);
        boolean hasSchema = !kind.isPart() && !kind.isInNoSchema();
        DatabaseObject object =
                new DatabaseObject(kind, hasSchema ? types.name() : QualifiedName.of(values.identifier()));
        if (object.kind().isPart()) {
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
                values.perhaps(30, () -> new Sequence.Owner(types.name(), values.identifier())),
                values.chance(20));
    }

    private EnumType enumType() {
        return new EnumType(types.name(), values.some(0, 12, values::identifier));
    }

    private Operation replaceEnum() {
        EnumType from = new EnumType(types.name(), values.some(2, 6, values::identifier));
        List<String> kept = from.labels().subList(1, from.labels().size());
        EnumUse.Renaming renaming = new EnumUse.Renaming(from.labels().get(0), kept.get(0));
        List<EnumUse> uses = values.some(
                0,
                3,
                () -> new EnumUse(
                        types.name(),
                        values.identifier(),
                        values.chance(30),
                        values.perhaps(50, values::sql),
                        values.chance(50) ? List.of(renaming) : List.of()));
        return new ReplaceEnum(from, new EnumType(from.name(), kept), uses);
    }

    private Extension extension() {
        return new Extension(
                values.identifier(), values.perhaps(40, values::identifier), values.perhaps(40, values::identifier));
    }

    private Operation alterSequence() {
        Sequence from = sequence();
        Sequence to = sequence();
        return new AlterSequence(
                from,
                new Sequence(from.name(), to.type(), to.options(), to.ownedBy(), to.isUnlogged()),
                values.options(Option.IF_EXISTS));
    }
}
