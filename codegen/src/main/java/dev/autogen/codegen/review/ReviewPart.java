package dev.autogen.codegen.review;

import java.util.Objects;

/**
 * A revision of those that are reviewed, or all that is not in a file yet.
 *
 * @param id short enough to stand behind a hazard
 * @param file where it is written; may be empty
 */
public record ReviewPart(String id, String title, String file, ReviewScript upgrade, ReviewScript downgrade) {

    public ReviewPart {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(file, "file is null");
        Objects.requireNonNull(upgrade, "upgrade is null");
        Objects.requireNonNull(downgrade, "downgrade is null");
    }
}
