package dev.autogen.diff.entity;

import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An entity and what it is mapped to.
 *
 * @param name of its class
 * @param table the schema lacks it where no row is ever in it: that of an abstract class whose heirs have tables of their own
 * @param parent the entity in whose table the inherited attributes are; empty for a root, and where each class has a table
 *     with all of them
 * @param attributes its own and those that it inherits
 */
public record MappedEntity(
        String name, QualifiedName table, Optional<String> parent, List<MappedAttribute> attributes) {

    public MappedEntity {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(parent, "parent is null");
        attributes = List.copyOf(attributes);
    }
}
