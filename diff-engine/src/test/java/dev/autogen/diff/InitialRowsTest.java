package dev.autogen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.entity.EntitySettings;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.operation.BulkInsert;
import dev.autogen.operation.Change;
import dev.autogen.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A table generator works from the first revision on: its table comes with the row that Hibernate would write. */
final class InitialRowsTest {

    private static final EntitySettings NUMBERS = EntitySettings.inPackages("dev.autogen.diff.entity.sample.numbers");

    @Test
    void a_new_table_has_its_row_and_a_missing_row_is_found() throws SQLException {
        try (TestDatabase database = TestDatabase.create();
                Connection connection = database.connect()) {
            List<Change> creation = changes(connection);
            assertThat(creation)
                    .filteredOn(change -> change.up().stream().anyMatch(BulkInsert.class::isInstance))
                    .extracting(Change::subject)
                    .containsExactly("table counters");
            run(connection, creation, Change::up);
            assertThat(database.queryText("select name || value from counters")).isEqualTo("by_table0");
            assertThat(changes(connection)).isEmpty();

            database.execute("delete from counters");
            List<Change> missing = changes(connection);
            assertThat(missing)
                    .extracting(Change::summary)
                    .containsExactly("added row ('by_table', 0) of table counters");
            run(connection, missing, Change::up);
            assertThat(changes(connection)).isEmpty();

            run(connection, missing, Change::down);
            assertThat(database.queryText("select count(*)::text from counters"))
                    .isEqualTo("0");
        }
    }

    @Test
    void a_row_that_has_counted_is_not_missing_and_one_that_may_not_be_read_is_not_asked_for() throws SQLException {
        try (TestDatabase database = TestDatabase.create();
                Connection connection = database.connect()) {
            run(connection, changes(connection), Change::up);
            database.execute("update counters set value = 500");
            assertThat(changes(connection)).isEmpty();

            String role = "reader_"
                    + database.queryText("select oid::text from pg_database where datname = current_database()");
            database.execute("delete from counters; create role " + role + "; grant usage on schema public to " + role);
            try {
                database.execute("grant temporary on database \"" + connection.getCatalog() + "\" to " + role);
                connection.createStatement().execute("set role " + role);
                assertThat(changes(connection)).isEmpty();
            } finally {
                connection.createStatement().execute("reset role");
                database.execute("drop owned by " + role + "; drop role " + role);
            }
        }
    }

    private static List<Change> changes(Connection connection) {
        return EntityComparison.run(connection, NUMBERS, ComparisonScope.ALL).changes();
    }

    private static void run(Connection connection, List<Change> changes, Function<Change, List<Operation>> direction)
            throws SQLException {
        OperationRun.run(
                connection,
                changes.stream()
                        .flatMap(change -> direction.apply(change).stream())
                        .toList());
    }
}
