package dev.autogen.sql;

import dev.autogen.operation.BatchedUpdate;
import dev.autogen.operation.UpdateInBatches;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements of an update in batches. Keys go to and fro as text, which every type has. */
public final class BatchedUpdateWriter {

    private final String table;
    private final String key;
    private final BatchedUpdate update;

    public BatchedUpdateWriter(UpdateInBatches operation) {
        this.table = Quoting.identifier(operation.table());
        this.key = Quoting.identifier(operation.update().key());
        this.update = operation.update();
    }

    /** Returns the update of all rows in one statement. */
    public String all() {
        return "UPDATE " + table + " SET " + update.set()
                + update.where().map(condition -> " WHERE " + condition).orElse("");
    }

    /**
     * Returns the query for the last key of all, which is read before the first batch: rows that come meanwhile, and keys that
     * the update itself changes, would else be followed without end. A null stands above all others.
     */
    public String last() {
        return "SELECT CAST(" + key + " AS text) FROM " + table + where("") + " ORDER BY " + table + "." + key
                + " DESC LIMIT 1";
    }

    /**
     * Returns the query for the last key of a batch, no row where none is left.
     *
     * @param range the keys that are left
     */
    public String end(String range) {
        return "SELECT CAST(" + key + " AS text) FROM (" + page(range) + ") AS batch ORDER BY batch." + key
                + " DESC LIMIT 1";
    }

    /** Returns the update of the rows whose key is in the range. */
    public String batch(String range) {
        return "UPDATE " + table + " SET " + update.set() + where(range);
    }

    /**
     * Returns the condition of a range of keys.
     *
     * @param after an SQL expression of the key before the first one; empty where there is none
     * @param end an SQL expression of the last key
     */
    public String range(Optional<String> after, String end) {
        return after.map(value -> key + " > " + value + " AND ").orElse("") + key + " <= " + end;
    }

    /** Returns one statement that does all batches, and commits after each; for a script outside a transaction. */
    public String loop() {
        // Each condition stands for itself: one with an OR in it would scan the table for each batch.
        String first = key + " <= ";
        String next = key + " > autogen_start AND " + first;
        return "DO "
                + Quoting.literal("""
                DECLARE
                    autogen_last %1$s.%2$s%%TYPE;
                    autogen_start %1$s.%2$s%%TYPE;
                    autogen_end %1$s.%2$s%%TYPE;
                BEGIN
                    IF EXISTS (SELECT FROM %1$s%3$s) THEN
                        RAISE EXCEPTION USING MESSAGE = %4$s;
                    END IF;
                    SELECT %2$s INTO autogen_last FROM %1$s%5$s ORDER BY %2$s DESC LIMIT 1;
                    SELECT %2$s INTO autogen_end FROM (%6$s) AS batch ORDER BY %2$s DESC LIMIT 1;
                    %7$s;
                    COMMIT;
                    LOOP
                        autogen_start := autogen_end;
                        SELECT %2$s INTO autogen_end FROM (%8$s) AS batch ORDER BY %2$s DESC LIMIT 1;
                        EXIT WHEN autogen_end IS NULL;
                        %9$s;
                        COMMIT;
                    END LOOP;
                END""".formatted(
                                table,
                                key,
                                where(key + " IS NULL"),
                                Quoting.literal("update in batches refused: the key is null"),
                                where(""),
                                page(first + "autogen_last"),
                                batch(first + "autogen_end"),
                                page(next + "autogen_last"),
                                batch(next + "autogen_end")));
    }

    private String page(String range) {
        return "SELECT " + key + " FROM " + table + where(range) + " ORDER BY " + key + " LIMIT " + update.size();
    }

    private String where(String range) {
        Stream<String> conditions = Stream.concat(
                Stream.of(range).filter(text -> !text.isEmpty()),
                update.where().map(condition -> "(" + condition + ")").stream());
        String all = conditions.collect(Collectors.joining(" AND "));
        return all.isEmpty() ? "" : " WHERE " + all;
    }
}
