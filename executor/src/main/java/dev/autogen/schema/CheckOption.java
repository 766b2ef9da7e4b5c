package dev.autogen.schema;

/** Which rows may be written through a view (PostgreSQL manual, CREATE VIEW, "WITH CHECK OPTION"). */
public enum CheckOption {
    /** Those that the view itself shows. */
    LOCAL,
    /** Those that the view and all views below it show. */
    CASCADED
}
