package dev.autogen.schema;

import java.util.EnumSet;
import java.util.List;
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
        String typed = method.replace("-", "");
        List<String> names = Stream.concat(BUILT_IN.keySet().stream(), OF_EXTENSIONS.stream())
                .toList();
        return CloseName.of(typed, names, Math.min(TOLERANCE, typed.length() / 2));
    }

    /** Returns false for the method of an extension: only a server knows what that can do. */
    static boolean lacks(String method, Ability ability) {
        return BUILT_IN.containsKey(method) && !BUILT_IN.get(method).contains(ability);
    }
}
