package dev.autogen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.compare.ComparedPart;
import dev.autogen.diff.compare.SchemaComparison;
import dev.autogen.diff.database.Alignment;
import dev.autogen.diff.database.DatabaseReader;
import dev.autogen.diff.database.EnumCasts;
import dev.autogen.diff.database.PostgresCanonicalizer;
import dev.autogen.diff.database.ReadOptions;
import dev.autogen.diff.hazard.HazardReview;
import dev.autogen.diff.rows.Ordinals;
import dev.autogen.diff.rows.Reviewed;
import dev.autogen.diff.rows.RowReview;
import dev.autogen.fixtures.SchemaDump;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.operation.Autocommit;
import dev.autogen.operation.Change;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Schema;
import dev.autogen.sql.PostgresWriter;
import dev.autogen.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A database that becomes as another one is, and goes back. */
public final class Circle implements AutoCloseable {

    private static final ReadOptions OPTIONS = new ReadOptions(List.of(), Set.of());

    private static final String FRESH =
            "drop schema public cascade; create schema public; grant all on schema public to public";

    private final TestDatabase database;
    private final Schema wanted;
    private List<String> warnings = List.of();
    private Ordinals ordinals = new Ordinals(List.of(), List.of());

    private Circle(TestDatabase database, Schema wanted) {
        this.database = database;
        this.wanted = wanted;
    }

    /** Begins with what one script makes, for what the other makes in the same database. */
    public static Circle between(String live, String wanted) {
        TestDatabase database = TestDatabase.create();
        database.execute(FRESH);
        database.execute(wanted);
        Schema schema = read(database);
        database.execute(FRESH);
        database.execute(live);
        return new Circle(database, schema);
    }

    public TestDatabase database() {
        return database;
    }

    /** Returns what differs, with its hazards. */
    public List<Change> changes() {
        return changesAs(database.user());
    }

    /** Returns what a role finds. */
    public List<Change> changesAs(String role) {
        try (Connection connection = database.connect()) {
            connection.createStatement().execute("set role " + role);
            Schema live = ComparedPart.of(new DatabaseReader().read(connection, OPTIONS), wanted);
            Alignment alignment = new PostgresCanonicalizer().align(connection, live, wanted);
            assertThat(alignment.warnings()).isEmpty();
            List<Change> changes =
                    SchemaComparison.between(alignment.live(), alignment.wanted(), EnumCasts.read(connection, live));
            Reviewed reviewed = RowReview.of(
                    connection, alignment.live(), alignment.wanted(), ordinals.changes(alignment.live(), changes));
            warnings = reviewed.warnings();
            return HazardReview.of(reviewed.changes());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Says what columns with ordinals mean, and what they meant. */
    public void ordinals(Ordinals value) {
        ordinals = value;
    }

    /** Returns what was said beside the last changes. */
    public List<String> warnings() {
        return warnings;
    }

    /** Goes the way, and finds nothing left to do. */
    public void up(List<Change> changes) {
        up(changes, UnaryOperator.identity());
    }

    /** Does so after somebody edited the SQL. */
    public void up(List<Change> changes, UnaryOperator<String> edit) {
        changes.forEach(change -> run(change.up(), edit));
        assertThat(changes()).isEmpty();
    }

    /** Goes back. */
    public void down(List<Change> changes) {
        List<Change> reversed = new ArrayList<>(changes);
        Collections.reverse(reversed);
        reversed.forEach(change -> run(change.down(), UnaryOperator.identity()));
    }

    public String dump() {
        return SchemaDump.of(database);
    }

    public static List<String> hazards(List<Change> changes) {
        return changes.stream()
                .flatMap(change -> change.hazards().stream())
                .map(Hazard::text)
                .toList();
    }

    private void run(List<Operation> operations, UnaryOperator<String> edit) {
        operations.stream()
                .flatMap(operation ->
                        operation instanceof Autocommit block ? block.operations().stream() : Stream.of(operation))
                .flatMap(operation -> operation.accept(new PostgresWriter()).stream())
                .map(SqlStatement::sql)
                .map(edit)
                .forEach(database::execute);
    }

    /** Returns the SQL of the way up. */
    public static List<String> sql(List<Change> changes) {
        return changes.stream()
                .flatMap(change -> change.up().stream())
                .flatMap(operation -> operation instanceof Autocommit block
                        ? Stream.concat(Stream.of("autocommit"), sqlOf(block.operations()))
                        : sqlOf(List.of(operation)))
                .toList();
    }

    private static Stream<String> sqlOf(List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> operation.accept(new PostgresWriter()).stream())
                .map(SqlStatement::sql);
    }

    private static Schema read(TestDatabase database) {
        try (Connection connection = database.connect()) {
            return new DatabaseReader().read(connection, OPTIONS);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
