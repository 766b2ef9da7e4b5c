package dev.autogen.diff.entity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A class of the mapping.
 *
 * @param superclass empty for none but {@code Object}
 * @param mentioned the classes that the annotations on it and in it name, such as an {@code @IdClass}
 */
public record MappedClass(String name, Optional<String> superclass, List<String> mentioned) {

    public MappedClass {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(superclass, "superclass is null");
        mentioned = List.copyOf(mentioned);
    }
}
