package dev.autogen.diff.entity;

import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An attribute of an entity, or of an embeddable in it, and its columns.
 *
 * @param owner the class that has the attribute, by itself or from a superclass: that of the entity or of the embeddable
 * @param path from the entity, such as {@code address.street}
 * @param table that of the entity, a secondary one, or that of a collection
 * @param javaType the class of a basic value, or of the elements of an array or list of them
 */
public record MappedAttribute(
        String owner, String path, QualifiedName table, List<String> columns, Optional<String> javaType) {

    public MappedAttribute {
        Objects.requireNonNull(owner, "owner is null");
        Objects.requireNonNull(path, "path is null");
        Objects.requireNonNull(table, "table is null");
        columns = List.copyOf(columns);
        Objects.requireNonNull(javaType, "javaType is null");
    }

    /** Returns its name in its owner. */
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
