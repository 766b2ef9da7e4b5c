package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.Set;

/** Whom a policy or a privilege is for: names of roles, and four words that are none. */
public final class Roles {

    public static final String PUBLIC = "PUBLIC";
    public static final String CURRENT_USER = "CURRENT_USER";
    public static final String CURRENT_ROLE = "CURRENT_ROLE";
    public static final String SESSION_USER = "SESSION_USER";

    private static final Set<String> WORDS = Set.of(PUBLIC, CURRENT_USER, CURRENT_ROLE, SESSION_USER);

    private Roles() {}

    /** Returns whether it stands in SQL as it is: PUBLIC, CURRENT_USER, CURRENT_ROLE or SESSION_USER. */
    public static boolean isWord(String role) {
        return WORDS.contains(role);
    }

    static List<String> checked(List<String> roles, String refused) {
        roles.forEach(role -> Names.checked(role, "role"));
        if (roles.contains("public") || roles.contains("none")) {
            throw new AutogenException(
                    refused + ": no role can be called public or none", "say PUBLIC, without quotes, for all roles");
        }
        return Names.withoutDuplicates(roles, refused.replaceFirst(" refused", ""));
    }
}
