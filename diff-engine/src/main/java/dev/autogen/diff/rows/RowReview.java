package dev.autogen.diff.rows;

import dev.autogen.operation.Change;
import dev.autogen.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Looks at the rows that changes are about. */
public final class RowReview {

    /** SQLSTATE classes that are about the connection and not about what was asked (PostgreSQL manual, appendix A). */
    private static final Set<String> BROKEN = Set.of("08", "53", "57", "58", "XX");

    private RowReview() {}

    /**
     * Returns the changes, those that rows stand against in safe steps.
     *
     * @param connection to the database that {@code live} was read from
     * @throws SQLException where the connection breaks; rows that cannot be read are a warning
     */
    public static Reviewed of(Connection connection, Schema live, Schema wanted, List<Change> changes)
            throws SQLException {
        RowReader reader = new RowReader(connection);
        List<String> warnings = new ArrayList<>();
        NotNullSteps steps = new NotNullSteps(live, new NumberSteps(live, wanted).changes(changes));
        List<Change> reviewed = steps.changes(asked(warnings, RowFacts.NONE, () -> reader.read(steps.questions())));
        List<Change> counted =
                asked(warnings, reviewed, () -> new RefusedValues(live, wanted).changes(reviewed, reader));
        warnings.addAll(asked(
                warnings,
                List.of(),
                () -> new SequencePositions(connection).warnings(NumberedColumn.of(live, wanted))));
        return new Reviewed(counted, warnings);
    }

    /** Asks the database. */
    private interface Asking<T> {
        T answer() throws SQLException;
    }

    /** An answer that PostgreSQL refuses, say for a check that fails on a row, keeps nobody from the others. */
    private static <T> T asked(List<String> warnings, T otherwise, Asking<T> asking) throws SQLException {
        try {
            return asking.answer();
        } catch (SQLException failure) {
            String state = Objects.requireNonNullElse(failure.getSQLState(), "08");
            if (BROKEN.contains(state.substring(0, 2))) {
                throw failure;
            }
            String problem = failure.getMessage().lines().findFirst().orElse(state);
            warnings.add("rows were not looked at: " + problem.replaceFirst("^ERROR: ", ""));
            return otherwise;
        }
    }
}
