package dev.autogen.schema;

import java.util.Map;
import java.util.Optional;

/**
 * How an index is stored.
 *
 * @param parameters storage parameters by name, sorted
 * @param tablespace empty for the default one
 */
public record IndexStorage(Map<String, String> parameters, Optional<String> tablespace) {

    public IndexStorage {
        parameters = Parameters.checked(parameters);
        tablespace.ifPresent(value -> Names.checked(value, "tablespace"));
    }
}
