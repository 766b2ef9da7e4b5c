package dev.autogen.execute;

import dev.autogen.execute.HistoryEntry.Direction;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.sql.Quoting;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an idempotent script knows what is applied: a temporary table of all revisions, which it fills from the version rows
 * and keeps while it goes on, and temporary functions. These have the search path of the script's start and the role of its
 * session, whatever a revision sets.
 */
final class GuardSql {

    private static final String TABLE = "pg_temp.autogen_script";

    private final ScriptOptions options;

    GuardSql(ScriptOptions options) {
        this.options = options;
    }

    /** Returns the statements that make the table and the functions, in a session where an earlier script may have left them. */
    List<String> setUp(List<RevisionEntry> entries, Set<String> inScript) {
        return List.of(
                block("""
                        BEGIN
                            IF to_regclass('%1$s') IS NOT NULL THEN
                                DROP TABLE %1$s;
                            END IF;
                            CREATE TABLE %1$s (
                                id text PRIMARY KEY,
                                stands_on text[] NOT NULL,
                                is_in_script boolean NOT NULL,
                                is_applied boolean NOT NULL DEFAULT false,
                                is_row boolean NOT NULL DEFAULT false
                            );
                        END
                        """.formatted(TABLE)),
                "INSERT INTO " + TABLE + " (id, stands_on, is_in_script) VALUES\n"
                        + entries.stream()
                                .map(entry -> row(entry, inScript.contains(entry.id())))
                                .collect(Collectors.joining(",\n")),
                function("autogen_lock()", "void", ScriptLock.ofTransaction()),
                function("autogen_read()", "void", read()),
                function("autogen_applied(autogen_id text)", "boolean", applied()),
                function("autogen_upgraded(autogen_id text, autogen_checksum text)", "void", upgraded()),
                function("autogen_downgraded(autogen_id text, autogen_checksum text)", "void", downgraded()),
                function("autogen_end()", "void", end()));
    }

    String tearDown() {
        return call("autogen_end()");
    }

    /** A table that exists is found where the search path leads, not only in its first schema. */
    String createTables() {
        VersionSql versions = options.versions();
        HistorySql history = options.history();
        return block("""
                BEGIN
                    IF to_regclass(%s) IS NULL THEN
                        %s;
                    END IF;
                    IF to_regclass(%s) IS NULL THEN
                        %s;
                    END IF;
                END
                """.formatted(
                        Quoting.literal(versions.table()),
                        versions.create(),
                        Quoting.literal(history.table()),
                        history.create()));
    }

    String lock() {
        return call("autogen_lock()");
    }

    /**
     * Reads the version rows, and refuses a database that is somewhere else. What follows from them is only sought where they
     * are not what the script itself left: a script may have thousands of transactions.
     */
    String read() {
        return """
                DECLARE
                    autogen_unknown text;
                BEGIN
                    SELECT string_agg(v.version_num, ', ' ORDER BY v.version_num) INTO autogen_unknown
                    FROM %1$s AS v
                    WHERE NOT EXISTS (SELECT FROM %2$s AS r WHERE r.id = v.version_num);
                    IF autogen_unknown IS NOT NULL THEN
                        RAISE EXCEPTION USING
                            MESSAGE = 'script refused: the database is at ' || autogen_unknown
                                || ', which the script does not know',
                            HINT = 'write the script anew from a source that has this revision';
                    END IF;
                    IF %3$s THEN
                        RAISE EXCEPTION USING
                            MESSAGE = 'script refused: a run was cut, and some of its last revision is permanent',
                            HINT = 'let autogen upgrade or downgrade take it up, then run the script again';
                    END IF;
                    IF NOT EXISTS (SELECT v.version_num FROM %1$s AS v EXCEPT SELECT r.id FROM %2$s AS r WHERE r.is_row)
                        AND NOT EXISTS (SELECT r.id FROM %2$s AS r WHERE r.is_row EXCEPT SELECT v.version_num FROM %1$s AS v)
                    THEN
                        RETURN;
                    END IF;
                    WITH RECURSIVE applied (id) AS (
                        SELECT v.version_num::text FROM %1$s AS v
                        UNION
                        SELECT parent FROM applied AS a
                        JOIN %2$s AS r ON r.id = a.id
                        CROSS JOIN unnest(r.stands_on) AS parent
                    )
                    UPDATE %2$s AS r SET
                        is_applied = EXISTS (SELECT FROM applied AS a WHERE a.id = r.id),
                        is_row = EXISTS (SELECT FROM %1$s AS v WHERE v.version_num = r.id);
                END
                """.formatted(
                        options.versions().table(), TABLE, options.history().isCut());
    }

    String readAgain() {
        return call("autogen_read()");
    }

    /** Refuses a database that is not yet where the script begins. */
    String requireStart() {
        return require("""
                SELECT string_agg(DISTINCT p.id, ', ' ORDER BY p.id) INTO autogen_wrong
                    FROM %1$s AS r CROSS JOIN unnest(r.stands_on) AS parent JOIN %1$s AS p ON p.id = parent
                    WHERE r.is_in_script AND NOT r.is_applied AND NOT p.is_in_script AND NOT p.is_applied;""", """
                'script refused: it begins after ' || autogen_wrong || ', which is not applied',
                            HINT = 'write the script from base, or from where the database is'""");
    }

    /** Refuses a database with something that stands on what the script undoes. */
    String requireNothingAbove() {
        return require("""
                SELECT string_agg(DISTINCT r.id, ', ' ORDER BY r.id) INTO autogen_wrong
                    FROM %1$s AS r CROSS JOIN unnest(r.stands_on) AS parent JOIN %1$s AS p ON p.id = parent
                    WHERE r.is_applied AND NOT r.is_in_script AND p.is_in_script;""", """
                'script refused: ' || autogen_wrong || ' is applied and stands on what the script undoes',
                            HINT = 'write the script from there'""");
    }

    /**
     * Replaces the version rows that are marked as in the script.
     *
     * @param heads the rows that there shall be
     */
    String stamp(List<String> heads) {
        String rows = heads.stream().map(Quoting::literal).collect(Collectors.joining(", "));
        return block("""
                DECLARE
                    autogen_heads text[] := ARRAY[%1$s]::text[];
                BEGIN
                    IF NOT EXISTS (SELECT FROM %2$s AS v JOIN %3$s AS r ON r.id = v.version_num WHERE r.is_in_script)
                        AND (SELECT count(*) FROM %2$s WHERE version_num = ANY (autogen_heads)) = %4$s
                    THEN
                        RETURN;
                    END IF;
                    DELETE FROM %2$s AS v USING %3$s AS r WHERE r.id = v.version_num AND r.is_in_script;
                    INSERT INTO %2$s (version_num)
                    SELECT head FROM unnest(autogen_heads) AS head
                    WHERE NOT EXISTS (SELECT FROM %2$s AS v WHERE v.version_num = head);
                    %5$s;
                END
                """.formatted(
                rows,
                options.versions().table(),
                TABLE,
                heads.size(),
                options.history()
                        .stamped("coalesce((SELECT string_agg(version_num, ', ' ORDER BY version_num COLLATE \"C\")"
                                + " FROM " + options.versions().table() + "), 'base')")));
    }

    /** Returns the condition under which a step has something to do. */
    static String isDue(Direction direction, String id) {
        String applied = "pg_temp.autogen_applied(" + Quoting.literal(id) + ")";
        return direction == Direction.UPGRADE ? "NOT " + applied : applied;
    }

    /** Returns the statement under a condition. */
    static String guarded(String condition, String sql) {
        return block("BEGIN\n    IF " + condition + " THEN\n        EXECUTE "
                + DollarQuotes.quoted("sql", ScriptText.withoutEnd(sql)) + ";\n    END IF;\nEND");
    }

    /** Returns the statement that writes what a step changed in the version rows, and its history. */
    static String ended(Direction direction, RevisionEntry entry) {
        return block("""
                BEGIN
                    IF %s THEN
                        PERFORM pg_temp.%s(%s, %s);
                    END IF;
                END
                """.formatted(
                        isDue(direction, entry.id()),
                        direction == Direction.UPGRADE ? "autogen_upgraded" : "autogen_downgraded",
                        Quoting.literal(entry.id()),
                        HistorySql.literal(entry.checksum())));
    }

    static String block(String body) {
        return "DO " + DollarQuotes.quoted("autogen", body);
    }

    private static String call(String function) {
        return block("BEGIN\n    PERFORM pg_temp." + function + ";\nEND");
    }

    private static String require(String query, String message) {
        return block("""
                DECLARE
                    autogen_wrong text;
                BEGIN
                    %s
                    IF autogen_wrong IS NOT NULL THEN
                        RAISE EXCEPTION USING
                            MESSAGE = %s;
                    END IF;
                END
                """.formatted(query.formatted(TABLE), message));
    }

    private static String row(RevisionEntry entry, boolean isInScript) {
        String parents = Stream.concat(entry.revises().stream(), entry.dependsOn().stream())
                .distinct()
                .map(Quoting::literal)
                .collect(Collectors.joining(", "));
        return "    (" + Quoting.literal(entry.id()) + ", " + (parents.isEmpty() ? "'{}'" : "ARRAY[" + parents + "]")
                + ", " + isInScript + ")";
    }

    private static String function(String signature, String result, String body) {
        return "CREATE OR REPLACE FUNCTION pg_temp." + signature + " RETURNS " + result
                + "\nLANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS "
                + DollarQuotes.quoted("autogen", body);
    }

    private static String applied() {
        return """
                BEGIN
                    RETURN (SELECT r.is_applied FROM %s AS r WHERE r.id = autogen_id);
                END
                """.formatted(TABLE);
    }

    /** A connection of a pool has other work to do afterwards. */
    private static String end() {
        return """
                BEGIN
                    DROP TABLE %s;
                    DROP FUNCTION pg_temp.autogen_lock(), pg_temp.autogen_read(), pg_temp.autogen_applied(text),
                        pg_temp.autogen_upgraded(text, text), pg_temp.autogen_downgraded(text, text),
                        pg_temp.autogen_end();
                END
                """.formatted(TABLE);
    }

    /** The last look keeps what follows a failure from being written, where a client goes on after one. */
    private String upgraded() {
        return """
                DECLARE
                    autogen_parents text[] := (SELECT r.stands_on FROM %1$s AS r WHERE r.id = autogen_id);
                BEGIN
                    IF EXISTS (SELECT FROM %1$s AS r WHERE r.id = ANY (autogen_parents) AND NOT r.is_applied) THEN
                        RAISE EXCEPTION 'script refused: what %% stands on is not applied', autogen_id;
                    END IF;
                    DELETE FROM %2$s WHERE version_num = ANY (autogen_parents);
                    INSERT INTO %2$s (version_num) VALUES (autogen_id);
                    UPDATE %1$s AS r SET is_applied = true WHERE r.id = autogen_id;
                    %4$s;
                    %3$s;
                END
                """.formatted(
                        TABLE,
                        options.versions().table(),
                        options.history().scripted("autogen_id", Direction.UPGRADE, "autogen_checksum"),
                        rowsOfStep());
    }

    private String downgraded() {
        return """
                DECLARE
                    autogen_parents text[] := (SELECT r.stands_on FROM %1$s AS r WHERE r.id = autogen_id);
                BEGIN
                    IF EXISTS (SELECT FROM %1$s AS r WHERE r.is_applied AND autogen_id = ANY (r.stands_on)) THEN
                        RAISE EXCEPTION 'script refused: something that stands on %% is applied', autogen_id;
                    END IF;
                    UPDATE %1$s AS r SET is_applied = false WHERE r.id = autogen_id;
                    DELETE FROM %2$s WHERE version_num = autogen_id;
                    INSERT INTO %2$s (version_num)
                    SELECT parent FROM unnest(autogen_parents) AS parent
                    WHERE NOT EXISTS (SELECT FROM %1$s AS r WHERE r.is_applied AND parent = ANY (r.stands_on));
                    %4$s;
                    %3$s;
                END
                """.formatted(
                        TABLE,
                        options.versions().table(),
                        options.history().scripted("autogen_id", Direction.DOWNGRADE, "autogen_checksum"),
                        rowsOfStep());
    }

    private String rowsOfStep() {
        return "UPDATE " + TABLE + " AS r SET is_row = EXISTS (SELECT FROM "
                + options.versions().table() + " AS v WHERE v.version_num = r.id)"
                + " WHERE r.id = autogen_id OR r.id = ANY (autogen_parents)";
    }
}
