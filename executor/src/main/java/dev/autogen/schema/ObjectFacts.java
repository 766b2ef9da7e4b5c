package dev.autogen.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is known of the objects of a schema beside what they are. Nothing here is an object of its own: an object that
 * appears here alone, such as a table of an extension, is not one of the user's.
 *
 * @param comments but those of tables, columns and domains, which carry theirs
 * @param grants privileges beyond those that PostgreSQL gives by itself, one role each
 * @param revocations privileges that PostgreSQL gives by itself and somebody took away, one role each
 * @param origins whose an object is, where it is not simply the user's
 * @param dependencies what an object uses and must be there before it, foreign keys aside
 * @param inheritedColumns by table, those that it has through the tables only that it inherits from
 * @param constraintStorage of the indexes behind constraints, where it is not the ordinary one
 * @param invalidIndexes those that PostgreSQL does not use, as a failed {@code create index concurrently} leaves them
 * @param unread what is there and not described
 */
public record ObjectFacts(
        SortedMap<DatabaseObject, String> comments,
        List<Privileges> grants,
        List<Privileges> revocations,
        SortedMap<DatabaseObject, Origin> origins,
        SortedMap<DatabaseObject, SortedSet<DatabaseObject>> dependencies,
        SortedMap<QualifiedName, List<String>> inheritedColumns,
        SortedMap<QualifiedName, IndexStorage> constraintStorage,
        SortedSet<QualifiedName> invalidIndexes,
        List<Unread> unread) {

    public static final ObjectFacts NONE = new ObjectFacts(
            new TreeMap<>(),
            List.of(),
            List.of(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeSet<>(),
            List.of());

    public ObjectFacts {
        comments = copyOf(comments);
        grants = List.copyOf(grants);
        revocations = List.copyOf(revocations);
        origins = copyOf(origins);
        dependencies = copyOf(dependencies);
        inheritedColumns = copyOf(inheritedColumns);
        constraintStorage = copyOf(constraintStorage);
        invalidIndexes = copyOf(invalidIndexes);
        unread = List.copyOf(unread);
    }

    /** Returns what the object uses, nothing where that is not known. */
    public Set<DatabaseObject> dependenciesOf(DatabaseObject object) {
        return dependencies.getOrDefault(object, Collections.emptySortedSet());
    }

    private static <K, V> SortedMap<K, V> copyOf(SortedMap<K, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    private static <T extends Comparable<T>> SortedSet<T> copyOf(Collection<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }
}
