package dev.autogen.diff.entity;

import dev.autogen.schema.QualifiedName;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is said of a schema for the comparison with another one.
 *
 * @param renames what tables and columns were called before
 * @param orderedEnums those whose order of labels somebody chose
 */
public record EntityHints(List<RenameHint> renames, Set<QualifiedName> orderedEnums) {

    public static final EntityHints NONE = new EntityHints(List.of(), Set.of());

    public EntityHints {
        renames = List.copyOf(renames);
        orderedEnums = Collections.unmodifiableSet(new TreeSet<>(orderedEnums));
    }
}
