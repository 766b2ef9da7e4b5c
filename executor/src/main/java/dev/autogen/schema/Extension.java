package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.Objects;
import java.util.Optional;

/**
 * {@code create extension}.
 *
 * @param schema where its objects go; empty for the first of the search path, or where the extension says
 * @param version empty for the one that the server offers by itself
 */
public record Extension(String name, Optional<String> schema, Optional<String> version) {

    public Extension {
        Names.checked(name, "extension");
        schema.ifPresent(value -> Names.checked(value, "schema"));
        Objects.requireNonNull(version, "version is null");
        version.ifPresent(value -> checkedVersion(value, name));
    }

    /**
     * Returns {@code version} where it says something.
     *
     * @param name the extension, for the message
     * @throws AutogenException where it is null or blank
     */
    public static String checkedVersion(String version, String name) {
        if (version == null || version.isBlank()) {
            throw new AutogenException("extension " + name + " refused: its version is blank", "name a version");
        }
        return version;
    }

    public Extension(String name) {
        this(name, Optional.empty(), Optional.empty());
    }

    public Extension schema(String value) {
        return new Extension(name, Optional.of(value), version);
    }

    public Extension version(String value) {
        return new Extension(name, schema, Optional.of(value));
    }
}
