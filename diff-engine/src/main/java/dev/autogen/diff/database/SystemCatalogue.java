package dev.autogen.diff.database;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The tables of PostgreSQL's that hold its objects, as {@code pg_depend} and {@code pg_description} name them: with their
 * own object identifier, which no version of PostgreSQL changes (the first number in each of its catalog/pg_*.h).
 */
enum SystemCatalogue {
    PG_CLASS(1259),
    PG_CONSTRAINT(2606),
    PG_EXTENSION(3079),
    PG_NAMESPACE(2615),
    PG_POLICY(3256),
    PG_PROC(1255),
    PG_TRIGGER(2620),
    PG_TYPE(1247);

    private final long oid;

    SystemCatalogue(long oid) {
        this.oid = oid;
    }

    /** Returns the one with that object identifier. */
    static Optional<SystemCatalogue> of(long oid) {
        return Arrays.stream(values()).filter(catalogue -> catalogue.oid == oid).findFirst();
    }

    /** Returns its name as it stands in SQL, whatever the search path is. */
    String sql() {
        return "pg_catalog." + name().toLowerCase(Locale.ROOT);
    }
}
