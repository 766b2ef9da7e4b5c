package dev.autogen.schema;

/** When a constraint is checked (PostgreSQL manual, SET CONSTRAINTS). */
public enum Deferrability {
    NOT_DEFERRABLE,
    INITIALLY_IMMEDIATE,
    INITIALLY_DEFERRED
}
