package dev.autogen.codegen;

import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Operations of every kind; one seed gives one sequence of them. */
final class RandomOperations {

    private final RandomValues values;
    private final List<Supplier<Operation>> kinds;

    RandomOperations(long seed) {
        this.values = new RandomValues(new Random(seed));
        RandomTypes types = new RandomTypes(values);
        this.kinds = Stream.of(
                        new RandomTables(values, types).operations(),
                        new RandomKeys(values, types).operations(),
                        new RandomObjects(values, types).operations(),
                        new RandomPrograms(values, types).operations(),
                        new RandomData(values, types).operations())
                .flatMap(List::stream)
                .toList();
    }

    Operation next() {
        return values.one(kinds).get();
    }

    List<Operation> next(int count) {
        return Stream.generate(this::next).limit(count).toList();
    }

    /** Returns what could be said above some of the operations. */
    List<Hazard> hazards(List<Operation> operations) {
        return operations.stream()
                .filter(operation -> values.chance(30))
                .map(operation -> new Hazard(operation, values.chance(50) ? values.sql() : values.lines()))
                .toList();
    }
}
