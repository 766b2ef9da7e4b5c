package dev.autogen.execute;

/**
 * The lock of a run, taken by a script. It is asked for again and again: a script that waited for it would keep {@code create
 * index concurrently} of the run that has it waiting in turn, until PostgreSQL took one of them for a deadlock's victim.
 */
final class ScriptLock {

    private static final String TRIES = """
            DECLARE
                autogen_deadline timestamptz := clock_timestamp() + interval '%s';
            BEGIN
            """.formatted("10 minutes");

    private static final String GIVE_UP = """
            RAISE EXCEPTION USING
                        MESSAGE = 'script refused: another run of autogen is at work on this database',
                        HINT = 'run the script again when it has ended';""";

    private ScriptLock() {}

    /**
     * Returns the body of a function that takes it for the transaction. The open transaction keeps a snapshot meanwhile: whoever
     * waits for that is let through.
     */
    static String ofTransaction() {
        return TRIES + """
                    WHILE NOT pg_try_advisory_xact_lock(%1$s) LOOP
                        IF clock_timestamp() > autogen_deadline OR EXISTS (
                            SELECT FROM pg_locks AS l
                            WHERE NOT l.granted AND pg_backend_pid() = ANY (pg_blocking_pids(l.pid))
                        ) THEN
                            %2$s
                        END IF;
                        PERFORM pg_sleep(0.1);
                    END LOOP;
                END
                """.formatted(RunLock.KEY, GIVE_UP);
    }

    /** Returns a block that takes it for the session, outside of a transaction; a session that has it keeps it. */
    static String ofSession() {
        return TRIES + """
                    WHILE NOT EXISTS (%1$s) AND NOT pg_try_advisory_lock(%2$s) LOOP
                        IF clock_timestamp() > autogen_deadline THEN
                            %3$s
                        END IF;
                        COMMIT;
                        PERFORM pg_sleep(0.1);
                    END LOOP;
                END
                """.formatted(held(), RunLock.KEY, GIVE_UP);
    }

    static String release() {
        return """
                BEGIN
                    PERFORM pg_advisory_unlock(%s);
                END
                """.formatted(RunLock.KEY);
    }

    /** A lock of one number is shown as its two halves (PostgreSQL manual, 53.13 "pg_locks"). */
    private static String held() {
        return "SELECT FROM pg_locks AS l WHERE l.locktype = 'advisory' AND l.granted AND l.pid = pg_backend_pid()"
                + " AND l.classid = " + (RunLock.KEY >> 32) + " AND l.objid = " + (RunLock.KEY & 0xffffffffL)
                + " AND l.objsubid = 1";
    }
}
