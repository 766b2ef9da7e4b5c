package dev.autogen.diff.entity.hibernate;

import dev.autogen.diff.entity.text.SqlCursor;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What SQL writes behind a unique or foreign key (PostgreSQL manual, CREATE TABLE). */
final class KeyClauses {

    private KeyClauses() {}

    /** Returns the key changed by the clauses, up to the first thing that is none. */
    static Constraint.Unique apply(Constraint.Unique key, SqlCursor cursor) {
        Optional<Deferrability> deferrability = takeDeferrability(cursor, key.deferrability());
        return deferrability.map(key::deferrable).orElse(key);
    }

    /** Returns the key changed by the clauses, up to the first thing that is none. */
    static Constraint.ForeignKey apply(Constraint.ForeignKey key, SqlCursor cursor) {
        Constraint.ForeignKey changed = key;
        while (!cursor.atEnd()) {
            Optional<Deferrability> deferrability = takeDeferrability(cursor, changed.deferrability());
            Optional<ReferentialAction> onDelete = takeAction(cursor, "delete");
            Optional<ReferentialAction> onUpdate = takeAction(cursor, "update");
            if (deferrability.isEmpty()
                    && onDelete.isEmpty()
                    && onUpdate.isEmpty()
                    && !cursor.take("match", "simple")) {
                return changed;
            }
            changed = changed.deferrable(deferrability.orElse(changed.deferrability()))
                    .onDelete(onDelete.orElse(changed.deleteAction()))
                    .onUpdate(onUpdate.orElse(changed.updateAction()));
        }
        return changed;
    }

    /**
     * Returns the key as its whole definition has it.
     *
     * @param key what it is where the definition does not say otherwise
     */
    static Constraint.ForeignKey defined(Constraint.ForeignKey key, SqlCursor cursor, StoredNames names) {
        List<String> columns = key.columns();
        if (cursor.take("foreign", "key")) {
            columns = cursor.takeGroup().map(KeyClauses::columns).orElse(columns);
        }
        if (!cursor.take("references")) {
            return key;
        }
        QualifiedName table = names.qualified(cursor.takeName());
        List<String> referenced = cursor.takeGroup().map(KeyClauses::columns).orElse(key.referencedColumns());
        return apply(new Constraint.ForeignKey(key.name(), columns, table, referenced), cursor);
    }

    private static List<String> columns(String list) {
        return SqlCursor.split(list).stream().map(StoredNames::stored).toList();
    }

    private static Optional<Deferrability> takeDeferrability(SqlCursor cursor, Deferrability current) {
        Deferrability found = current;
        boolean any = false;
        while (true) {
            if (cursor.take("not", "deferrable")) {
                found = Deferrability.NOT_DEFERRABLE;
            } else if (cursor.take("initially", "deferred")) {
                found = Deferrability.INITIALLY_DEFERRED;
            } else if (cursor.take("initially", "immediate")) {
                found = found == Deferrability.INITIALLY_DEFERRED ? Deferrability.INITIALLY_IMMEDIATE : found;
            } else if (cursor.take("deferrable")) {
                found = found == Deferrability.NOT_DEFERRABLE ? Deferrability.INITIALLY_IMMEDIATE : found;
            } else {
                return any ? Optional.of(found) : Optional.empty();
            }
            any = true;
        }
    }

    private static Optional<ReferentialAction> takeAction(SqlCursor cursor, String event) {
        return Arrays.stream(ReferentialAction.values())
                .filter(action -> cursor.take(("on " + event + " " + action.sql()).split(" ")))
                .findFirst();
    }
}
