package dev.autogen.diff.entity;

import java.util.List;
import java.util.Objects;

/**
 * A class of the mapping.
 *
 * @param mentioned the classes that the annotations on it and in it name, such as an {@code @IdClass}
 */
public record MappedClass(String name, List<String> mentioned) {

    public MappedClass {
        Objects.requireNonNull(name, "name is null");
        mentioned = List.copyOf(mentioned);
    }
}
