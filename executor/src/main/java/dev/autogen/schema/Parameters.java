package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Parameters of an index or an operator class, such as {@code fillfactor} 70, sorted by name. */
final class Parameters {

    private Parameters() {}

    static Map<String, String> checked(Map<String, String> parameters) {
        parameters.forEach(Parameters::check);
        return Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    static Map<String, String> with(Map<String, String> parameters, String name, String value) {
        check(name, value);
        Map<String, String> more = new TreeMap<>(parameters);
        more.put(name, value);
        return more;
    }

    private static void check(String name, String value) {
        Names.checked(name, "parameter");
        if (value == null || value.isBlank()) {
            throw new AutogenException("parameter refused: " + name + " has no value", "give it a value");
        }
    }
}
