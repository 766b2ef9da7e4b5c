package dev.autogen.cli.database;

import dev.autogen.AutogenException;
import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.configuration.ConnectionSettings;
import dev.autogen.diff.database.Scratch;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * The database that the setting {@code scratch.url} names. An older server than that which is compared spells some texts in
 * another way and is refused.
 */
public record ScratchDatabase(Configuration configuration, Consumer<String> progress) implements Scratch {

    @Override
    public Optional<Connection> connect(int version) throws SQLException {
        Optional<ConnectionSettings> settings = configuration.scratch();
        if (settings.isEmpty()) {
            return Optional.empty();
        }
        Connection connection = dataSource(settings.get()).getConnection();
        int own = connection.getMetaData().getDatabaseMajorVersion();
        if (own < version) {
            connection.close();
            throw new AutogenException(
                    "scratch database refused: it is PostgreSQL " + own + ", the database is " + version,
                    "set scratch.url to a server of version " + version + " or later");
        }
        return Optional.of(connection);
    }

    /** An embedded server stops with the command. */
    private DataSource dataSource(ConnectionSettings settings) {
        return settings.isEmbedded()
                ? EmbeddedServer.start(configuration.cache().resolve("scratch"), progress)
                        .dataSource()
                : Database.open(settings).dataSource();
    }
}
