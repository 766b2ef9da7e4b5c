package dev.autogen.diff.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.OperationRun;
import dev.autogen.diff.database.Alignment;
import dev.autogen.diff.database.DatabaseReader;
import dev.autogen.diff.database.PostgresCanonicalizer;
import dev.autogen.diff.database.ReadOptions;
import dev.autogen.fixtures.SchemaDump;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.operation.Change;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes a database to what is wanted of it, and back, over one connection. */
final class Passage implements AutoCloseable {

    /** What is wanted is said completely, comments and privileges too. */
    static final Set<UndeclaredKind> EVERYTHING = EnumSet.allOf(UndeclaredKind.class);

    private final Connection connection;
    private final ReadOptions options;
    private final String dump;

    Passage(TestDatabase database) {
        this(database, ReadOptions.DEFAULT);
    }

    Passage(TestDatabase database, ReadOptions options) {
        try {
            this.connection = database.connect();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
        this.options = options;
        this.dump = dump();
    }

    /** What a comparison finds. */
    record Found(List<Change> changes, List<String> warnings, List<String> notes) {

        List<String> summaries() {
            return changes.stream().map(Change::summary).toList();
        }
    }

    Schema read() {
        return new DatabaseReader().read(connection, options);
    }

    /** Returns what the database would hold after some statements. */
    Schema after(String sql) {
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setEscapeProcessing(false);
            statement.execute(sql);
            Schema schema = read();
            connection.rollback();
            connection.setAutoCommit(true);
            return schema;
        } catch (SQLException failure) {
            throw new AssertionError(sql, failure);
        }
    }

    Found compare(Schema wanted, Set<UndeclaredKind> removed) {
        Schema read = read();
        Schema live = removed == EVERYTHING ? ComparedPart.of(read, wanted) : ComparedPart.of(read, wanted, removed);
        Alignment alignment = new PostgresCanonicalizer().align(connection, live, wanted);
        LeftAlone leftAlone = removed == EVERYTHING
                ? new LeftAlone(alignment.wanted(), List.of())
                : LeftAlone.of(
                        alignment.live(),
                        alignment.wanted(),
                        removed,
                        removed.contains(UndeclaredKind.PARTITIONS)
                                ? List.of()
                                : ComparedPart.partitions(read, wanted));
        List<Change> changes = SchemaComparison.between(
                alignment.live(), leftAlone.wanted(), Map.of(), NamingConvention.OF_POSTGRES, alignment.alike());
        return new Found(changes, alignment.warnings(), leftAlone.notes());
    }

    /**
     * Asserts that a comparison finds the way to what some statements would make of the database, and the way back from there;
     * and that what undoes the first does it, too.
     */
    Found thereAndBack(String sql) {
        Schema before = read();
        Schema wanted = after(sql);
        Found found = there(wanted, EVERYTHING);
        assertThat(read()).isEqualTo(wanted);
        run(up(compare(before, EVERYTHING).changes()));
        assertThat(dump()).isEqualTo(dump);
        return found;
    }

    /** Asserts that the changes lead there, that nothing is left to do then, and that they can be undone; leaves the database there. */
    Found there(Schema wanted, Set<UndeclaredKind> removed) {
        Found found = compare(wanted, removed);
        run(up(found.changes()));
        assertThat(compare(wanted, removed).summaries()).isEmpty();
        run(down(found.changes()));
        assertThat(dump()).isEqualTo(dump);
        run(up(found.changes()));
        return found;
    }

    /** Runs the way back as well. */
    Found thereAndBack(Schema wanted, Set<UndeclaredKind> removed) {
        Found found = there(wanted, removed);
        run(down(found.changes()));
        return found;
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new AssertionError(sql, failure);
        }
    }

    void up(Found found) {
        run(up(found.changes()));
    }

    void down(Found found) {
        run(down(found.changes()));
    }

    private static List<Operation> up(List<Change> changes) {
        return changes.stream().flatMap(change -> change.up().stream()).toList();
    }

    private static List<Operation> down(List<Change> changes) {
        List<Change> reversed = new ArrayList<>(changes);
        Collections.reverse(reversed);
        return reversed.stream().flatMap(change -> change.down().stream()).toList();
    }

    void run(List<Operation> operations) {
        try {
            OperationRun.run(connection, operations);
        } catch (SQLException failure) {
            throw new AssertionError(failure.getMessage(), failure);
        }
    }

    String dump() {
        return SchemaDump.ofCatalogue(connection);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
