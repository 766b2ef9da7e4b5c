package dev.autogen.codegen;

import dev.autogen.operation.DropPolicy;
import dev.autogen.operation.DropRoutine;
import dev.autogen.operation.DropTrigger;
import dev.autogen.operation.DropView;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Option;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import java.util.List;
import java.util.function.Supplier;

/** The operations on views, functions, triggers, policies and privileges. */
final class RandomPrograms {

    private final RandomValues values;
    private final RandomTypes types;

    RandomPrograms(RandomValues values, RandomTypes types) {
        this.values = values;
        this.types = types;
    }

    List<Supplier<Operation>> operations() {
        return List.of(
                () -> new DropView(types.name(), values.chance(50), values.options(Option.IF_EXISTS)),
                () -> new DropRoutine(
                        new DatabaseObject(ObjectKind.FUNCTION, types.name()), values.options(Option.IF_EXISTS)),
                () -> new DropTrigger(types.name(), values.identifier(), values.options(Option.IF_EXISTS)),
                () -> new DropPolicy(types.name(), values.identifier(), values.options(Option.IF_EXISTS)));
    }
}
