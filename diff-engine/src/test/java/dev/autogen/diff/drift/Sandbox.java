package dev.autogen.diff.drift;

import dev.autogen.diff.OperationRun;
import dev.autogen.fixtures.SchemaDump;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.operation.Change;
import dev.autogen.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A database in which each case is a transaction that is rolled back, so that many cases need one database. */
final class Sandbox implements AutoCloseable {

    /** Vacuuming takes a tenth of the time of a case, and what it clears away would make each of them slower. */
    private static final int CASES_BETWEEN_VACUUMS = 5;

    private final TestDatabase database;
    private final Connection connection;
    private int cases;

    private Sandbox(TestDatabase database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    /** Takes over the database, and drops it in the end. */
    static Sandbox in(TestDatabase database) throws SQLException {
        Connection connection = database.connect();
        connection.setAutoCommit(false);
        return new Sandbox(database, connection);
    }

    Connection connection() {
        return connection;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    String dump() {
        return SchemaDump.ofCatalogue(connection);
    }

    void run(List<Operation> operations) throws SQLException {
        OperationRun.runWithin(connection, operations);
    }

    void up(List<Change> changes) throws SQLException {
        run(changes.stream().flatMap(change -> change.up().stream()).toList());
    }

    void down(List<Change> changes) throws SQLException {
        List<Change> backwards = new ArrayList<>(changes);
        Collections.reverse(backwards);
        run(backwards.stream().flatMap(change -> change.down().stream()).toList());
    }

    /** What is rolled back stays in the catalogue as dead rows, which make its queries slow. */
    void undo() throws SQLException {
        connection.rollback();
        cases++;
        if (cases % CASES_BETWEEN_VACUUMS == 0) {
            connection.setAutoCommit(true);
            execute("vacuum pg_class, pg_attribute, pg_attrdef, pg_constraint, pg_depend, pg_index, pg_proc, pg_type");
            connection.setAutoCommit(false);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
