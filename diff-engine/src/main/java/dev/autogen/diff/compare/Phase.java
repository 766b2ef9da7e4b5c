package dev.autogen.diff.compare;

/** The order in which changes run upwards; downwards it is the reverse. */
enum Phase {
    NAMESPACE_ADDED,
    ENUM_ADDED,
    ENUM_CHANGED,
    SEQUENCE_ADDED,
    SEQUENCE_CHANGED,
    /** Before anything that a foreign key holds on to goes away. */
    FOREIGN_KEY_REMOVED,
    /** Before tables are added, so that a new one can take over the name of an index of an old one. */
    TABLE_REMOVED,
    TABLE_ADDED,
    TABLE_CHANGED,
    /** After all keys that a foreign key can refer to are there. */
    FOREIGN_KEY_ADDED,
    SEQUENCE_REMOVED,
    ENUM_REMOVED,
    NAMESPACE_REMOVED
}
