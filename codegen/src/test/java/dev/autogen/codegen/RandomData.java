package dev.autogen.codegen;

import dev.autogen.operation.Execute;
import dev.autogen.operation.Irreversible;
import dev.autogen.operation.Operation;
import java.util.List;
import java.util.function.Supplier;

/** The operations on rows, and those that say how the others run. */
final class RandomData {

    private final RandomValues values;

    RandomData(RandomValues values) {
        this.values = values;
    }

    List<Supplier<Operation>> operations() {
        return List.of(
                () -> new Execute(values.chance(50) ? values.sql() : values.lines()),
                () -> new Irreversible(values.sql()));
    }
}
