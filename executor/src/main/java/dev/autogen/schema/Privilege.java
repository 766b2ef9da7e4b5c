package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.Locale;

/**
 * One privilege.
 *
 * @param word as in SQL, in small letters: {@code select}; {@code all} for all that there are
 * @param columns those that it is about; empty for the whole thing
 */
public record Privilege(String word, List<String> columns) {

    /** Every privilege that the kind of object has. */
    public static final String ALL = "all";

    public Privilege {
        Names.checked(word, "privilege");
        word = word.strip().toLowerCase(Locale.ROOT);
        if (word.equals("all privileges")) {
            word = ALL;
        }
        columns = View.checkedColumns(columns, "privilege " + word);
    }

    /**
     * Fails where PostgreSQL has no such privilege there (PostgreSQL manual, 5.8 "Privileges", table 5.2).
     *
     * @param start of the message
     */
    void requireFor(ObjectKind kind, String start) {
        List<String> known = columns.isEmpty() ? known(kind) : ofColumns(kind);
        if (known.isEmpty()) {
            String facts = columns.isEmpty() ? "it has no privileges" : "it has no privileges on columns";
            throw new AutogenException(
                    start + facts,
                    columns.isEmpty()
                            ? "name a table, a sequence, a schema, a routine or a type"
                            : "leave the columns out");
        }
        if (!word.equals(ALL) && !known.contains(word)) {
            String facts = "there is no privilege \"" + word + "\" on "
                    + (columns.isEmpty() ? "a " + kind.sql().toLowerCase(Locale.ROOT) : "columns");
            throw new AutogenException(start + facts, "use one of: " + String.join(", ", known) + ", " + ALL);
        }
    }

    private static List<String> known(ObjectKind kind) {
        return switch (kind) {
            case TABLE, VIEW, MATERIALIZED_VIEW ->
                List.of("select", "insert", "update", "delete", "truncate", "references", "trigger", "maintain");
            case SEQUENCE -> List.of("usage", "select", "update");
            case SCHEMA -> List.of("create", "usage");
            case FUNCTION, PROCEDURE -> List.of("execute");
            case TYPE, DOMAIN -> List.of("usage");
            default -> List.of();
        };
    }

    private static List<String> ofColumns(ObjectKind kind) {
        return switch (kind) {
            case TABLE, VIEW, MATERIALIZED_VIEW -> List.of("select", "insert", "update", "references");
            default -> List.of();
        };
    }
}
