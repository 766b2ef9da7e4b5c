package dev.autogen.diff.database;

import dev.autogen.AutogenException;
import dev.autogen.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Lets PostgreSQL decide which texts of SQL mean the same: types, defaults, generated columns, checks, keys and
 * conditions of indexes. Whatever is not equal as text is tried out as temporary tables, in a transaction that is
 * always rolled back.
 */
public final class PostgresCanonicalizer {

    /** SQLSTATE classes that are about the connection and not about what was asked (PostgreSQL manual, appendix A). */
    private static final Set<String> BROKEN = Set.of("08", "53", "57", "58", "XX");

    private final Scratch scratch;

    public PostgresCanonicalizer() {
        this(Scratch.NONE);
    }

    /**
     * Asks another database where the first one refuses.
     *
     * @param scratch asked for a connection only then
     */
    public PostgresCanonicalizer(Scratch scratch) {
        this.scratch = Objects.requireNonNull(scratch, "scratch is null");
    }

    /**
     * Spells alike what means the same in two schemas, so that {@code equals} decides from then on. Tables are matched
     * by name, columns by name, checks and indexes by what they say. Where neither the session nor the scratch database may
     * be asked, what could be the same is left out of both schemas, with a warning. However many tables there are, no more
     * than about ten statements are sent.
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
        try {
            return asked(connection, schemas.preparation(), answers, schemas);
        } catch (SQLException failure) {
            String problem = refusal(failure);
            return elsewhere(connection, live, wanted)
                    .orElseGet(() -> UntriedObjects.without(Untried.of(live, wanted, problem), problem));
        }
    }

    private static Alignment asked(
            Connection connection, List<String> preparation, Answers answers, SchemaAlignment schemas)
            throws SQLException {
        try (ProbeSession session = ProbeSession.begin(connection, preparation)) {
            while (!answers.waiting().isEmpty()) {
                answers.add(session.ask(answers.waiting()));
                schemas.run();
            }
        }
        return schemas.result();
    }

    private Optional<Alignment> elsewhere(Connection connection, Schema live, Schema wanted) {
        try {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            Optional<Connection> other = scratch.connect(version);
            if (other.isEmpty()) {
                return Optional.empty();
            }
            try (Connection session = other.get()) {
                Answers answers = new Answers();
                SchemaAlignment schemas = new SchemaAlignment(live, wanted, answers);
                schemas.run();
                Alignment alignment = asked(session, schemas.wholePreparation(), answers, schemas);
                return Optional.of(
                        UntriedObjects.without(alignment, "the scratch database has not what their texts are about"));
            }
        } catch (SQLException failure) {
            throw new AutogenException(
                    "scratch database not usable: " + failure.getMessage(),
                    "set scratch.url to a database in which the role may create temporary objects",
                    failure);
        }
    }

    /** The driver's text goes on with the position in a statement that nobody wrote. */
    private static String refusal(SQLException failure) {
        String state = Objects.requireNonNullElse(failure.getSQLState(), "08");
        if (BROKEN.contains(state.substring(0, 2))) {
            throw new AutogenException(
                    "expressions not compared: " + failure.getMessage(),
                    "check that the server is up and run the command again",
                    failure);
        }
        return failure.getMessage().lines().findFirst().orElse(state).replaceFirst("^ERROR: ", "");
    }
}
