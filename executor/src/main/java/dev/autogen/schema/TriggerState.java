package dev.autogen.schema;

/** When a trigger fires (PostgreSQL manual, ALTER TABLE, "ENABLE TRIGGER"). */
public enum TriggerState {
    /** Unless the session replays a replication: how every trigger starts. */
    ORIGIN,
    DISABLED,
    /** While the session replays a replication only. */
    REPLICA,
    ALWAYS
}
