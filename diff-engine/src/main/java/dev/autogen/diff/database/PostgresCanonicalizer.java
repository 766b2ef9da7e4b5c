package dev.autogen.diff.database;

import dev.autogen.AutogenException;
import dev.autogen.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lets PostgreSQL decide which texts of SQL mean the same: types, defaults, generated columns, checks, keys and
 * conditions of indexes. Whatever is not equal as text is tried out as temporary tables, in a transaction that is
 * always rolled back.
 */
public final class PostgresCanonicalizer {

    /** SQLSTATE classes that are about the connection and not about what was asked (PostgreSQL manual, appendix A). */
    private static final Set<String> BROKEN = Set.of("08", "53", "57", "58", "XX");

    /**
     * Spells alike what means the same in two schemas, so that {@code equals} decides from then on. Tables are matched
     * by name, columns by name, checks and indexes by what they say. Where the session may not create temporary
     * objects, both schemas come back unchanged, with a warning. However many tables there are, no more than about ten
     * statements are sent.
     *
     * @param connection the one that {@code live} was read with, since the spelling depends on its search path; left as
     *     it was found, also within a transaction
     * @throws AutogenException where the connection breaks
     */
    public Alignment align(Connection connection, Schema live, Schema wanted) {
        Objects.requireNonNull(connection, "connection is null");
        Answers answers = new Answers();
        SchemaAlignment schemas = new SchemaAlignment(live, wanted, answers);
        schemas.run();
        if (answers.waiting().isEmpty()) {
            return schemas.result();
        }
        try (ProbeSession session = ProbeSession.begin(connection, schemas.preparation())) {
            while (!answers.waiting().isEmpty()) {
                answers.add(session.ask(answers.waiting()));
                schemas.run();
            }
        } catch (SQLException failure) {
            return withoutServer(live, wanted, failure);
        }
        return schemas.result();
    }

    private static Alignment withoutServer(Schema live, Schema wanted, SQLException failure) {
        String state = Objects.requireNonNullElse(failure.getSQLState(), "08");
        if (BROKEN.contains(state.substring(0, 2))) {
            throw new AutogenException(
                    "expressions not compared: " + failure.getMessage(),
                    "check that the server is up and run the command again",
                    failure);
        }
        // The driver's text goes on with the position in a statement that nobody wrote.
        String problem = failure.getMessage().lines().findFirst().orElse(state).replaceFirst("^ERROR: ", "");
        Answers answers = new Answers();
        SchemaAlignment schemas = new SchemaAlignment(live, wanted, answers);
        schemas.run();
        while (!answers.waiting().isEmpty()) {
            answers.add(answers.waiting().stream()
                    .collect(Collectors.toMap(Function.identity(), probe -> Answer.failed(problem))));
            schemas.run();
        }
        return schemas.result();
    }
}
