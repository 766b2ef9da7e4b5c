package dev.autogen.execute;

import dev.autogen.graph.RevisionEntry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the head of a source file says.
 *
 * @param packageName blank for the unnamed package
 * @param entry empty where no type of the file carries {@code @Revision.Info}
 * @param line of the first type, counted from 1
 * @param types the simple names of the top-level types
 */
record SourceHeader(String packageName, Optional<RevisionEntry> entry, int line, List<String> types) {

    SourceHeader {
        Objects.requireNonNull(packageName, "packageName is null");
        Objects.requireNonNull(entry, "entry is null");
        types = List.copyOf(types);
    }
}
