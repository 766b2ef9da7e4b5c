package dev.autogen.sql;

import dev.autogen.operation.BatchedUpdate;
import dev.autogen.operation.UpdateInBatches;
import java.util.Optional;

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
     * Returns the query for the last key of a batch, no row where none is left.
     *
     * @param after an SQL expression of the key that the batch before ended with; empty for the first batch
     */
    public String end(Optional<String> after) {
        return "SELECT CAST(" + key + " AS text) FROM (SELECT " + key + " FROM " + table
                + where(after, Optional.empty()) + " ORDER BY " + key + " LIMIT " + update.size()
                + ") AS batch ORDER BY " + key + " DESC LIMIT 1";
    }

    /** Returns the update of one batch: the keys after {@code after}, up to and including {@code end}. */
    public String batch(Optional<String> after, String end) {
        return "UPDATE " + table + " SET " + update.set() + where(after, Optional.of(end));
    }

    /** Returns one statement that does all batches, and commits after each; for a script outside a transaction. */
    public String loop() {
        return "DO " + Quoting.literal("""
                DECLARE
                    batch_start %1$s.%2$s%%TYPE;
                    batch_end %1$s.%2$s%%TYPE;
                BEGIN
                    LOOP
                        SELECT max_key INTO batch_end FROM (%3$s) AS batch (max_key);
                        EXIT WHEN batch_end IS NULL;
                        %4$s;
                        COMMIT;
                        batch_start := batch_end;
                    END LOOP;
                END""".formatted(table, key, loopEnd(), loopBatch()));
    }

    private String loopEnd() {
        return "SELECT " + key + " FROM (SELECT " + key + " FROM " + table + " WHERE " + fromStart()
                + condition(" AND ") + " ORDER BY " + key + " LIMIT " + update.size() + ") AS page ORDER BY " + key
                + " DESC LIMIT 1";
    }

    private String loopBatch() {
        return "UPDATE " + table + " SET " + update.set() + " WHERE " + fromStart() + " AND " + key + " <= batch_end"
                + condition(" AND ");
    }

    private String fromStart() {
        return "(batch_start IS NULL OR " + key + " > batch_start)";
    }

    private String condition(String before) {
        return update.where().map(condition -> before + "(" + condition + ")").orElse("");
    }

    private String where(Optional<String> after, Optional<String> end) {
        String range = after.map(value -> key + " > " + value).orElse("");
        if (end.isPresent()) {
            range += (range.isEmpty() ? "" : " AND ") + key + " <= " + end.get();
        }
        String all = range + condition(range.isEmpty() ? "" : " AND ");
        return all.isEmpty() ? "" : " WHERE " + all;
    }
}
