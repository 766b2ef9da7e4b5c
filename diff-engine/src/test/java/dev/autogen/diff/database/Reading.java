package dev.autogen.diff.database;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;

/** Reads over a connection of its own. */
final class Reading {

    private Reading() {}

    static Schema of(TestDatabase database) {
        return of(database, ReadOptions.DEFAULT);
    }

    static Schema of(TestDatabase database, ReadOptions options) {
        try (Connection connection = database.connect()) {
            return new DatabaseReader().read(connection, options);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
