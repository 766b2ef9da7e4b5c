package dev.autogen.diff.compare;

/**
 * The order in which changes run upwards, where nothing that they use says otherwise; downwards it is the reverse. What others
 * may use comes early and goes late.
 */
enum Phase {
    /** Before anything is made, upwards and downwards: what is made gets none that it did not have. */
    DEFAULT_PRIVILEGES_REMOVED(Effect.ALTERS),
    NAMESPACE_ADDED(Effect.MAKES),
    EXTENSION_ADDED(Effect.MAKES),
    EXTENSION_CHANGED(Effect.ALTERS),
    POLICY_REMOVED(Effect.DROPS),
    TRIGGER_REMOVED(Effect.DROPS),
    VIEW_REMOVED(Effect.DROPS),
    /** Those that no table and no domain uses: they may use tables. */
    ROUTINE_REMOVED(Effect.DROPS),
    ENUM_ADDED(Effect.MAKES),
    ENUM_CHANGED(Effect.ALTERS),
    SEQUENCE_ADDED(Effect.MAKES),
    SEQUENCE_CHANGED(Effect.ALTERS),
    /** What tables or domains use, where it comes back at once. */
    REMADE_UNDERNEATH(Effect.DROPS),
    /** Those that tables or domains use. */
    FUNCTION_ADDED(Effect.MAKES),
    FUNCTION_CHANGED(Effect.ALTERS),
    DOMAIN_ADDED(Effect.MAKES),
    DOMAIN_CHANGED(Effect.ALTERS),
    /** Before anything that a foreign key holds on to goes away. */
    FOREIGN_KEY_REMOVED(Effect.DROPS),
    /** Before tables are added, so that a new one can take over the name of an index of an old one. */
    TABLE_REMOVED(Effect.DROPS),
    TABLE_ADDED(Effect.MAKES),
    TABLE_CHANGED(Effect.ALTERS),
    /** After all keys that a foreign key can refer to are there. */
    FOREIGN_KEY_ADDED(Effect.MAKES),
    DOMAIN_REMOVED(Effect.DROPS),
    FUNCTION_REMOVED(Effect.DROPS),
    SEQUENCE_REMOVED(Effect.DROPS),
    ENUM_REMOVED(Effect.DROPS),
    ROUTINE_ADDED(Effect.MAKES),
    ROUTINE_CHANGED(Effect.ALTERS),
    VIEW_ADDED(Effect.MAKES),
    VIEW_CHANGED(Effect.ALTERS),
    TRIGGER_ADDED(Effect.MAKES),
    TRIGGER_CHANGED(Effect.ALTERS),
    SECURITY_CHANGED(Effect.ALTERS),
    POLICY_ADDED(Effect.MAKES),
    POLICY_CHANGED(Effect.ALTERS),
    /** Comments and privileges of what stays. */
    FACT_CHANGED(Effect.ALTERS),
    EXTENSION_REMOVED(Effect.DROPS),
    NAMESPACE_REMOVED(Effect.DROPS),
    DEFAULT_PRIVILEGES_ADDED(Effect.ALTERS);

    private final Effect effect;

    Phase(Effect effect) {
        this.effect = effect;
    }

    /** What becomes of the object that a change is about. */
    enum Effect {
        MAKES,
        ALTERS,
        DROPS
    }

    /** Returns whether it is about a table, or a foreign key of one. */
    boolean isOfTable() {
        return switch (this) {
            case FOREIGN_KEY_REMOVED, TABLE_REMOVED, TABLE_ADDED, TABLE_CHANGED, FOREIGN_KEY_ADDED -> true;
            default -> false;
        };
    }

    Effect effect() {
        return effect;
    }
}
