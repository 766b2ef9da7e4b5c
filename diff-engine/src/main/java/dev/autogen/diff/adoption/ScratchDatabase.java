package dev.autogen.diff.adoption;

import dev.autogen.AutogenException;
import dev.autogen.sql.Quoting;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;

/** An empty database on the server of another one, for as long as something is tried out in it. */
public final class ScratchDatabase implements AutoCloseable {

    private final DataSource beside;
    private final String name;

    private ScratchDatabase(DataSource beside, String name) {
        this.beside = beside;
        this.name = name;
    }

    /**
     * Makes one.
     *
     * @param beside leads to a database of the server
     * @throws AutogenException where the role may not
     */
    public static ScratchDatabase create(DataSource beside) {
        Objects.requireNonNull(beside, "beside is null");
        String name = "autogen_scratch_" + Long.toHexString(new SecureRandom().nextLong());
        try {
            // What was added to template1 would be in the way of what is tried out.
            run(beside, "CREATE DATABASE " + Quoting.identifier(name) + " TEMPLATE template0");
        } catch (SQLException problem) {
            throw new AutogenException(
                    "scratch database not made: " + problem.getMessage(),
                    "let the role create databases (ALTER ROLE ... CREATEDB), or set url = embedded for this command",
                    problem);
        }
        return new ScratchDatabase(beside, name);
    }

    public String name() {
        return name;
    }

    /** Drops it, whoever is still connected. */
    @Override
    public void close() {
        try {
            run(beside, "DROP DATABASE IF EXISTS " + Quoting.identifier(name) + " WITH (FORCE)");
        } catch (SQLException problem) {
            throw new AutogenException(
                    "scratch database " + name + " not dropped: " + problem.getMessage(), "drop it", problem);
        }
    }

    private static void run(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
