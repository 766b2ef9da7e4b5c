package dev.autogen.diff.rows;

import dev.autogen.schema.QualifiedName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What rows there are.
 *
 * @param estimates how many rows a table has, as far as the last {@code analyze} knows; negative where there was none; no
 *     entry where the role may not read the table
 * @param found the questions that a row answers
 */
record RowFacts(Map<QualifiedName, Long> estimates, Set<RowQuestion> found) {

    static final RowFacts NONE = new RowFacts(Map.of(), Set.of());

    /**
     * From here on a scan under a lock that nobody gets past takes long enough to be noticed: about a tenth of a second for
     * rows of ordinary width on an ordinary server.
     */
    static final long MANY = 100_000;

    RowFacts {
        estimates = Map.copyOf(estimates);
        found = Set.copyOf(found);
    }

    boolean has(RowQuestion question) {
        return found.contains(question);
    }

    boolean isLarge(QualifiedName table) {
        return estimates.getOrDefault(table, 0L) >= MANY;
    }

    /** Returns {@code about 1200 }, with the blank; nothing where nobody counted. */
    String about(QualifiedName table) {
        return Optional.ofNullable(estimates.get(table))
                .filter(rows -> rows > 0)
                .map(rows -> "about " + rows + " ")
                .orElse("");
    }
}
