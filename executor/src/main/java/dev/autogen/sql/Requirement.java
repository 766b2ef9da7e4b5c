package dev.autogen.sql;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * What a server must be for a statement to run.
 *
 * @param version the first major version that has it, such as 15
 * @param feature what it is, as the PostgreSQL manual writes it
 */
public record Requirement(int version, String feature) {

    public Requirement {
        Objects.requireNonNull(feature, "feature is null");
    }

    /** Returns the one with the latest version; what holds for it holds for all. */
    static Optional<Requirement> latest(Collection<Requirement> requirements) {
        return requirements.stream().max(Comparator.comparingInt(Requirement::version));
    }
}
