package dev.autogen.diff.compare;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a database can have that nobody declares. What JPA has words for is offered for removal where nobody says otherwise, all
 * else is left alone.
 */
public enum UndeclaredKind {
    TABLES("table", "tables", true),
    COLUMNS("column", "columns", true),
    PRIMARY_KEYS("primary key", "primary keys", true),
    UNIQUE_CONSTRAINTS("unique constraint", "unique constraints", true),
    FOREIGN_KEYS("foreign key", "foreign keys", true),
    CHECKS("check", "checks", true),
    /** Of plain columns, in a B-tree. */
    INDEXES("index", "indexes", true),
    SEQUENCES("sequence", "sequences", true),
    ENUMS("enum", "enums", true),
    EXTENSIONS("extension", "extensions", false),
    DOMAINS("domain", "domains", false),
    ROUTINES("routine", "routines", false),
    VIEWS("view", "views", false),
    /** Their indexes with them. */
    MATERIALIZED_VIEWS("materialized view", "materialized views", false),
    TRIGGERS("trigger", "triggers", false),
    /** Row security with them. */
    POLICIES("policy", "policies", false),
    EXCLUSION_CONSTRAINTS("exclusion constraint", "exclusion constraints", false),
    /** Partial ones, those on expressions, with included columns, of another method than B-tree, and the like. */
    SPECIAL_INDEXES("special index", "special indexes", false),
    /** Of tables that stay. */
    PARTITIONS("partition", "partitions", false);

    /** Those that JPA has words for. */
    public static final Set<UndeclaredKind> OF_JPA = Collections.unmodifiableSet(Arrays.stream(values())
            .filter(kind -> kind.isOfJpa)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(UndeclaredKind.class))));

    private final String singular;
    private final String plural;
    private final boolean isOfJpa;

    UndeclaredKind(String singular, String plural, boolean isOfJpa) {
        this.singular = singular;
        this.plural = plural;
        this.isOfJpa = isOfJpa;
    }

    /** Returns the name of its setting: {@code materialized-views}. */
    public String settingName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns so many of them in words. */
    String counted(int count) {
        return count + " " + (count == 1 ? singular : plural);
    }
}
