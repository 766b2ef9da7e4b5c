package dev.autogen.diff.compare;

import java.util.Locale;

/** What a database can have that nobody declares, and whether it is left alone where nobody says otherwise. */
public enum UndeclaredKind {
    EXTENSIONS("extension", "extensions"),
    DOMAINS("domain", "domains"),
    ROUTINES("routine", "routines"),
    VIEWS("view", "views"),
    /** Their indexes with them. */
    MATERIALIZED_VIEWS("materialized view", "materialized views"),
    TRIGGERS("trigger", "triggers"),
    /** Row security with them. */
    POLICIES("policy", "policies"),
    EXCLUSION_CONSTRAINTS("exclusion constraint", "exclusion constraints");

    private final String singular;
    private final String plural;

    UndeclaredKind(String singular, String plural) {
        this.singular = singular;
        this.plural = plural;
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
