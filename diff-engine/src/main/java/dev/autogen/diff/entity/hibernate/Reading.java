package dev.autogen.diff.entity.hibernate;

import dev.autogen.schema.Table;

/** What every part of a reading shares. */
record Reading(HibernateModel model, StoredNames names, Notes notes) {

    /** Notes SQL of the mapping that {@link Table} and its parts have no place for. */
    void noteUnknown(String where, String sql) {
        if (!sql.isBlank()) {
            notes.add("not carried over: \"" + sql.strip() + "\" of " + where + "; write it into the revision by hand");
        }
    }
}
