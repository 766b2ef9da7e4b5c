package dev.autogen.diff.database;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a connection sent, by the log of the server: no driver, and nothing around one, can hide a statement from it. */
final class StatementLog {

    /** For {@link TestServer#embeddedAlone(Map)}: the server writes its log into files, which it can read itself. */
    static final Map<String, String> SETTINGS = Map.of("logging_collector", "on", "log_rotation_size", "0");

    /**
     * The first line of an entry: {@code 2026-11-24 00:21:00.123 UTC [4711] LOG:  execute S_1/C_2: select 1}. Of the simple
     * query protocol it says "statement", of the extended one "execute" (PostgreSQL source, src/backend/tcop/postgres.c).
     */
    private static final Pattern ENTRY = Pattern.compile(
            "^\\S+ \\S+ \\S+ \\[(?<process>\\d+)\\] LOG:  (?:statement|execute [^:]*): (?<sql>.*)$", Pattern.MULTILINE);

    /** The process that writes the files is a little behind. */
    private static final Duration BOUND = Duration.ofSeconds(30);

    private final TestDatabase database;

    StatementLog(TestDatabase database) {
        this.database = database;
    }

    /** Work that sends statements. */
    interface Work {
        void run(Connection connection) throws SQLException;
    }

    /** Returns the first line of each statement that the work sent, those that open and end a transaction among them. */
    List<String> during(Work work) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            String process = process(statement);
            statement.execute("set log_statement = 'all'");
            statement.execute("select 'the work begins'");
            work.run(connection);
            statement.execute("select 'the work is over'");
            List<String> all = statements(process);
            return all.subList(1 + all.indexOf("select 'the work begins'"), all.indexOf("select 'the work is over'"));
        }
    }

    private static String process(Statement statement) throws SQLException {
        try (var row = statement.executeQuery("select pg_catalog.pg_backend_pid()")) {
            row.next();
            return row.getString(1);
        }
    }

    private List<String> statements(String process) {
        Instant end = Instant.now().plus(BOUND);
        while (true) {
            List<String> found = statementsSoFar(process);
            if (found.contains("select 'the work is over'")) {
                return found;
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("the end of the work is not in the log: " + found);
            }
        }
    }

    private List<String> statementsSoFar(String process) {
        Matcher entry = ENTRY.matcher(
                database.queryText("select pg_catalog.pg_read_file(pg_catalog.pg_current_logfile('stderr'))"));
        return entry.results()
                .filter(result -> result.group(1).equals(process))
                .map(result -> result.group(2))
                .toList();
    }
}
