package dev.autogen.schema;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * The name of a table, sequence or type. Without a schema it means the first schema of the connection's search path,
 * as PostgreSQL reads it.
 */
public record QualifiedName(Optional<String> schema, String name) implements Comparable<QualifiedName> {

    private static final Comparator<QualifiedName> ORDER = Comparator.comparing(
                    (QualifiedName value) -> value.schema().orElse(""))
            .thenComparing(QualifiedName::name);

    public QualifiedName {
        Objects.requireNonNull(schema, "schema is null");
        schema.ifPresent(value -> Names.checked(value, "schema"));
        Names.checked(name, "table, sequence or type");
    }

    public static QualifiedName of(String name) {
        return new QualifiedName(Optional.empty(), name);
    }

    public static QualifiedName of(String schema, String name) {
        return new QualifiedName(Optional.of(Names.checked(schema, "schema")), name);
    }

    /** Unqualified names first, then by schema, then by name. */
    @Override
    public int compareTo(QualifiedName other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return schema.map(value -> value + "." + name).orElse(name);
    }
}
