package dev.autogen.diff.database;

import dev.autogen.schema.Privileges;
import java.util.List;

/** What was granted beyond what PostgreSQL gives by itself, and what was taken away of that. */
record LivePrivileges(List<Privileges> grants, List<Privileges> revocations) {

    LivePrivileges {
        grants = List.copyOf(grants);
        revocations = List.copyOf(revocations);
    }
}
