package dev.autogen.operation;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import java.sql.SQLException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Databases that are emptied and used again: to make and drop one each time takes longer than what is tested. Safe for use by
 * several threads.
 */
final class EmptyDatabases implements AutoCloseable {

    /** All that a case can leave in its {@code before}; its {@code up} it takes back itself. */
    private static final String EMPTY = """
            do $$
            declare
                name text;
            begin
                for name in select nspname from pg_namespace where nspname !~ '^(pg_|information_schema)' loop
                    execute format('drop schema %I cascade', name);
                end loop;
                for name in select extname from pg_extension where extname <> 'plpgsql' loop
                    execute format('drop extension %I cascade', name);
                end loop;
                create schema public;
                grant usage on schema public to public;
            end
            $$""";

    private final Map<TestServer, Queue<TestDatabase>> idle = new ConcurrentHashMap<>();

    /** What is done to a database. */
    interface Use {

        void with(TestDatabase database) throws SQLException;
    }

    /** A database in which something failed is not used again. */
    void with(TestServer server, Use use) throws SQLException {
        Queue<TestDatabase> ofServer = idle.computeIfAbsent(server, key -> new ConcurrentLinkedQueue<>());
        TestDatabase database = ofServer.poll();
        if (database == null) {
            database = TestDatabase.createOn(server);
        }
        try {
            use.with(database);
            database.execute(EMPTY);
        } catch (SQLException | RuntimeException | Error failure) {
            database.close();
            throw failure;
        }
        ofServer.add(database);
    }

    @Override
    public void close() {
        idle.values().forEach(databases -> databases.forEach(TestDatabase::close));
    }
}
