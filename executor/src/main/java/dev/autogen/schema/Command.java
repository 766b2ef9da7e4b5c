package dev.autogen.schema;

import java.util.Locale;

/** What a trigger fires on and a policy is for. */
public enum Command {
    ALL,
    SELECT,
    INSERT,
    UPDATE,
    DELETE,
    TRUNCATE;

    /** Returns it as it stands in a sentence. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
