package dev.autogen.schema;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The access methods of indexes: PostgreSQL's own, with what they can do, and those of widespread extensions. */
public final class IndexMethods {

    /** What not every method can (PostgreSQL manual, "Index Access Method Interface Definition"). */
    enum Ability {
        UNIQUE,
        ORDER,
        INCLUDE,
        SEVERAL_KEYS,
        EXCLUSION
    }

    private static final Map<String, Set<Ability>> BUILT_IN = Map.of(
            "btree", EnumSet.allOf(Ability.class),
            "hash", EnumSet.of(Ability.EXCLUSION),
            "gist", EnumSet.of(Ability.INCLUDE, Ability.SEVERAL_KEYS, Ability.EXCLUSION),
            "spgist", EnumSet.of(Ability.INCLUDE, Ability.EXCLUSION),
            "gin", EnumSet.of(Ability.SEVERAL_KEYS),
            "brin", EnumSet.of(Ability.SEVERAL_KEYS));

    /** Of bloom, rum, pgvector, pgvectorscale, ParadeDB, PGroonga, ZomboDB and VectorChord. */
    private static final Set<String> OF_EXTENSIONS =
            Set.of("bloom", "rum", "hnsw", "ivfflat", "diskann", "bm25", "pgroonga", "zombodb", "vchordrq", "vchordg");

    /** With more typing errors, almost any of the short names would be close. */
    private static final int TOLERANCE = 2;

    private IndexMethods() {}

    /** Returns whether PostgreSQL or a widespread extension has a method of that name. */
    public static boolean isKnown(String method) {
        return BUILT_IN.containsKey(method) || OF_EXTENSIONS.contains(method);
    }

    /** Returns the end of a message: what may have been meant, with a comma before it, or nothing. */
    public static String hint(String method) {
        return closest(method).map(close -> ", did you mean " + close + "?").orElse("");
    }

    /** Returns the known method whose name looks most like it. */
    static Optional<String> closest(String method) {
        String typed = method.toLowerCase(Locale.ROOT).replace("-", "");
        return Stream.concat(BUILT_IN.keySet().stream(), OF_EXTENSIONS.stream())
                .filter(name -> distance(typed, name) <= Math.min(TOLERANCE, typed.length() / 2))
                .min(Comparator.comparingInt((String name) -> distance(typed, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Returns false for the method of an extension: only a server knows what that can do. */
    static boolean lacks(String method, Ability ability) {
        return BUILT_IN.containsKey(method) && !BUILT_IN.get(method).contains(ability);
    }

    /** Returns how many letters differ; two that changed places are one (optimal string alignment). */
    private static int distance(String typed, String name) {
        int[][] distances = new int[typed.length() + 1][name.length() + 1];
        for (int row = 0; row <= typed.length(); row++) {
            for (int column = 0; column <= name.length(); column++) {
                distances[row][column] = distance(distances, typed.substring(0, row), name.substring(0, column));
            }
        }
        return distances[typed.length()][name.length()];
    }

    private static int distance(int[][] distances, String typed, String name) {
        int row = typed.length();
        int column = name.length();
        if (row == 0 || column == 0) {
            return row + column;
        }
        boolean isSame = typed.charAt(row - 1) == name.charAt(column - 1);
        int least = Math.min(distances[row - 1][column], distances[row][column - 1]) + 1;
        least = Math.min(least, distances[row - 1][column - 1] + (isSame ? 0 : 1));
        boolean isSwapped = row > 1
                && column > 1
                && typed.charAt(row - 1) == name.charAt(column - 2)
                && typed.charAt(row - 2) == name.charAt(column - 1);
        return isSwapped ? Math.min(least, distances[row - 2][column - 2] + 1) : least;
    }
}
