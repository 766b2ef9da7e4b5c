package dev.autogen.codegen;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Operations about views, functions, triggers, policies and privileges. */
final class ProgramSamples {

    private ProgramSamples() {}

    static Map<String, Consumer<Operations>> all() {
        Map<String, Consumer<Operations>> samples = new LinkedHashMap<>();
        samples.put("drop_view", ProgramSamples::dropView);
        samples.put(
                "drop_routine", op -> op.dropRoutine(object(FUNCTION, "total").arguments(bigint()), IF_EXISTS));
        samples.put("drop_trigger", op -> op.dropTrigger("invoice", "touch"));
        samples.put("drop_policy", op -> op.dropPolicy("invoice", "own_rows"));
        return samples;
    }

    private static void dropView(Operations op) {
        op.dropView("open_invoice");
        op.dropMaterializedView(name("audit", "turnover"), IF_EXISTS);
    }
}
