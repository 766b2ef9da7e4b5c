package dev.autogen.diff.entity.declared;

import java.util.Objects;

/**
 * Something declared.
 *
 * @param place where, as it stands in a message: {@code @SqlIndex on com.acme.Invoice}
 */
record Declared<T>(T value, String place) {

    Declared {
        Objects.requireNonNull(value, "value is null");
        Objects.requireNonNull(place, "place is null");
    }
}
