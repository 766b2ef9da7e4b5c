package dev.autogen.diff.entity.hibernate;

import dev.autogen.diff.entity.text.SqlCursor;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What SQL writes behind a check, a unique or a foreign key (PostgreSQL manual, CREATE TABLE). */
final class KeyClauses {

    private KeyClauses() {}

    /** Returns the key changed by the clauses, up to the first thing that is none. */
    static Constraint.Unique apply(Constraint.Unique key, SqlCursor cursor) {
        Constraint.Unique changed = key;
        if (cursor.isAt("include")) {
            cursor.next();
            changed = changed.including(cursor.takeGroup()
                    .map(KeyClauses::columns)
                    .orElse(List.of())
                    .toArray(String[]::new));
        }
        Optional<Deferrability> deferrability = takeDeferrability(cursor, changed.deferrability());
        return deferrability.map(changed::deferrable).orElse(changed);
    }

    /** Returns the key changed by the clauses, up to the first thing that is none. */
    static Constraint.ForeignKey apply(Constraint.ForeignKey key, SqlCursor cursor) {
        Constraint.ForeignKey changed = key;
        while (!cursor.atEnd()) {
            Optional<Constraint.ForeignKey> next = taken(changed, cursor);
            if (next.isEmpty()) {
                return changed;
            }
            changed = next.get();
        }
        return changed;
    }

    private static Optional<Constraint.ForeignKey> taken(Constraint.ForeignKey key, SqlCursor cursor) {
        if (cursor.take("match", "simple") || cursor.take("enforced")) {
            return Optional.of(key);
        }
        if (cursor.take("match", "full")) {
            return Optional.of(key.matchFull());
        }
        if (cursor.take("not", "valid")) {
            return Optional.of(key.notValid());
        }
        if (cursor.take("not", "enforced")) {
            return Optional.of(key.notEnforced());
        }
        return takeAction(cursor, "delete")
                .map(action -> key.onDelete(
                        action,
                        cursor.takeGroup()
                                .map(KeyClauses::columns)
                                .orElse(List.of())
                                .toArray(String[]::new)))
                .or(() -> takeAction(cursor, "update").map(key::onUpdate))
                .or(() -> takeDeferrability(cursor, key.deferrability()).map(key::deferrable));
    }

    /** Returns the check changed by what follows its condition, up to the first thing that is none. */
    static Constraint.Check apply(Constraint.Check check, SqlCursor cursor) {
        Constraint.Check changed = check;
        while (true) {
            if (cursor.take("no", "inherit")) {
                changed = new Constraint.Check(changed.name(), changed.expression(), false, changed.enforcement());
            } else if (cursor.take("not", "enforced")) {
                changed = withEnforcement(changed, Enforcement.NOT_ENFORCED);
            } else if (cursor.take("not", "valid")) {
                changed = withEnforcement(changed, Enforcement.NOT_VALID);
            } else if (!cursor.take("enforced")) {
                return changed;
            }
        }
    }

    private static Constraint.Check withEnforcement(Constraint.Check check, Enforcement enforcement) {
        return new Constraint.Check(check.name(), check.expression(), check.isInherited(), enforcement);
    }

    /**
     * Returns the check as it is in a new table, in which PostgreSQL stores every constraint as valid
     * ({@code transformCheckConstraints} in parse_utilcmd.c).
     */
    static Constraint.Check applyInNewTable(Constraint.Check check, SqlCursor cursor) {
        Constraint.Check changed = apply(check, cursor);
        return changed.enforcement() == Enforcement.NOT_VALID
                ? withEnforcement(changed, Enforcement.VALIDATED)
                : changed;
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
