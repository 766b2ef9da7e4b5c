package dev.autogen.schema;

import java.util.List;
import java.util.Objects;

/**
 * What a database holds and its {@link Schema} does not.
 *
 * @param what in the plural, as it stands in a sentence: {@code composite types}
 * @param names of them, sorted; none where not even the names can be read
 * @param reason why, as the rest of a sentence: {@code autogen has no operation for them}
 */
public record Unread(String what, List<String> names, String reason) {

    /** What an entity may be mapped to although it is no table of a {@code Schema}. */
    public static final String FOREIGN_TABLES = "foreign tables";

    public Unread {
        Objects.requireNonNull(what, "what is null");
        names = List.copyOf(names);
        Objects.requireNonNull(reason, "reason is null");
    }
}
