package dev.autogen.cli.database;

import dev.autogen.AutogenException;
import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.configuration.ConnectionSettings;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The database of a project, for as long as a command runs. Closing it stops an embedded server. */
public final class Database implements AutoCloseable {

    /** Long enough for a slow network, short enough for a person who waits. */
    private static final int CONNECT_TIMEOUT_S = 10;

    private final DataSource dataSource;
    private final Runnable stop;

    private Database(DataSource dataSource, Runnable stop) {
        this.dataSource = dataSource;
        this.stop = stop;
    }

    /**
     * Opens the database that the settings name; a connection is made only when the data source is asked for one.
     *
     * @param progress told what takes long
     */
    public static Database open(Configuration configuration, Consumer<String> progress) {
        ConnectionSettings connection = configuration.connection();
        if (connection.isEmbedded()) {
            EmbeddedServer server = EmbeddedServer.start(configuration.cache().resolve("embedded"), progress);
            return new Database(server.dataSource(), server::close);
        }
        return new Database(dataSource(connection), () -> {});
    }

    public DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() {
        stop.run();
    }

    private static DataSource dataSource(ConnectionSettings connection) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        try {
            dataSource.setUrl(connection.url());
        } catch (IllegalArgumentException problem) {
            throw new AutogenException(
                    "url refused: it is no URL of the PostgreSQL driver",
                    "write it as jdbc:postgresql://host:port/database",
                    problem);
        }
        connection.user().ifPresent(dataSource::setUser);
        connection.password().ifPresent(dataSource::setPassword);
        dataSource.setApplicationName("autogen");
        if (!connection.url().contains("connectTimeout=")) {
            dataSource.setConnectTimeout(CONNECT_TIMEOUT_S);
        }
        return dataSource;
    }
}
