package dev.autogen.schema;

/** How far PostgreSQL looks after a constraint (PostgreSQL manual, CREATE TABLE and ALTER TABLE). */
public enum Enforcement {
    /** For all rows. */
    VALIDATED,
    /** For rows written from now on; those that are there are checked by {@code validate constraint}. */
    NOT_VALID,
    /** For none: it only says what should hold. PostgreSQL 18 and later. */
    NOT_ENFORCED
}
