package dev.autogen.schema;

/** What can be named in {@code comment on}, {@code alter ... rename} and {@code grant}. */
public enum ObjectKind {
    TABLE,
    VIEW,
    MATERIALIZED_VIEW,
    INDEX,
    SEQUENCE,
    TYPE,
    DOMAIN,
    SCHEMA,
    EXTENSION,
    FUNCTION,
    PROCEDURE,
    TRIGGER,
    POLICY,
    CONSTRAINT,
    DOMAIN_CONSTRAINT,
    /** Of a view: a table has its own. */
    COLUMN;

    /** Returns it as it stands in SQL. */
    public String sql() {
        return name().replace('_', ' ');
    }

    /** Returns whether its name means something beside the name of the table, or the domain, that it belongs to only. */
    public boolean isPart() {
        return this == TRIGGER || this == POLICY || this == CONSTRAINT || this == DOMAIN_CONSTRAINT || this == COLUMN;
    }

    /** Returns whether it stands beside schemas, not in one. */
    public boolean isInNoSchema() {
        return this == SCHEMA || this == EXTENSION;
    }

    /** Returns whether its name means something beside the types of its arguments only. */
    public boolean isRoutine() {
        return this == FUNCTION || this == PROCEDURE;
    }
}
