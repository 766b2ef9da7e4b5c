package dev.autogen.codegen.review;

import java.util.Objects;

/**
 * What is dangerous, and where it stands.
 *
 * @param place the id of the revision
 */
public record ReviewHazard(String text, String place) {

    public ReviewHazard {
        Objects.requireNonNull(text, "text is null");
        Objects.requireNonNull(place, "place is null");
    }
}
