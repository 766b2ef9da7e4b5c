package dev.autogen.codegen;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Operations about rows, and how operations run. */
final class DataSamples {

    private DataSamples() {}

    static Map<String, Consumer<Operations>> all() {
        Map<String, Consumer<Operations>> samples = new LinkedHashMap<>();
        samples.put("execute", DataSamples::execute);
        samples.put("irreversible", op -> op.irreversible("the dropped rows are gone"));
        return samples;
    }

    private static void execute(Operations op) {
        op.execute("update invoice set state = 'new' where state is null");
        op.execute("create view open_invoice as\n  select *\n  from invoice\n  where state = 'open'\n");
        op.execute("do $$\nbegin\n  raise notice '\"%\\n\"', now();\nend\n$$");
        op.execute("  select 1;\n  select 2");
    }
}
