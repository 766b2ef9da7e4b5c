package dev.autogen.codegen;

import dev.autogen.operation.Operation;
import dev.autogen.revision.Operations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Every operation as people will meet it, by its name in snake case: one golden file each. */
final class SampleOperations {

    private static final Map<String, Consumer<Operations>> SAMPLES = samples();

    private SampleOperations() {}

    static List<String> names() {
        return List.copyOf(SAMPLES.keySet());
    }

    static List<Operation> named(String name) {
        List<Operation> operations = new ArrayList<>();
        SAMPLES.get(name).accept(new Operations(operations::add));
        return operations;
    }

    private static Map<String, Consumer<Operations>> samples() {
        Map<String, Consumer<Operations>> samples = new LinkedHashMap<>();
        samples.putAll(TableSamples.all());
        samples.putAll(KeySamples.all());
        samples.putAll(TypeSamples.all());
        samples.putAll(ProgramSamples.all());
        samples.putAll(DataSamples.all());
        return samples;
    }
}
