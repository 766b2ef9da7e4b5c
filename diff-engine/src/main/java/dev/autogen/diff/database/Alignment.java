package dev.autogen.diff.database;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.List;
import java.util.Set;

/**
 * Two schemas in which texts of SQL that mean the same are spelled the same, so that {@code equals} decides.
 *
 * @param live what the database holds; where PostgreSQL proved that the wanted text is the very source of a live one,
 *     or where a plainer text was found that is, in that text instead of PostgreSQL's own
 * @param wanted what the caller wants; a text that means the same as a live one is spelled like it, all else is as the
 *     caller wrote it
 * @param alike the views that have the same columns on both sides, so that PostgreSQL can replace the one by the other
 * @param warnings what PostgreSQL could not be asked, a line each
 */
public record Alignment(Schema live, Schema wanted, Set<QualifiedName> alike, List<String> warnings) {

    public Alignment {
        alike = Set.copyOf(alike);
        warnings = List.copyOf(warnings);
    }

    /** Nothing is known of views. */
    public Alignment(Schema live, Schema wanted, List<String> warnings) {
        this(live, wanted, Set.of(), warnings);
    }
}
