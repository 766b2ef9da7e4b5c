package dev.autogen.cli.database;

import dev.autogen.AutogenException;
import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.configuration.ConnectionSettings;
import java.io.IOException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The database of a project, for as long as a command runs. Closing it stops an embedded server. */
public final class Database implements AutoCloseable {

    /** Long enough for a slow network, short enough for a person who waits. */
    private static final int CONNECT_TIMEOUT_S = 10;

    /** For what accepts a connection and then says nothing, as a tunnel without an end does. */
    private static final int LOGIN_TIMEOUT_S = 30;

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
        ConnectionSettings connection = configuration.connection(progress);
        if (connection.isEmbedded()) {
            EmbeddedServer server = EmbeddedServer.start(configuration.cache().resolve("embedded"), progress);
            return new Database(server.dataSource(), server::close);
        }
        return open(connection);
    }

    /** The same for a database that runs already. */
    public static Database open(ConnectionSettings connection) {
        CancellingDataSource dataSource = dataSource(connection);
        Thread cancelAtExit = new Thread(dataSource::cancel, "cancel what runs");
        Runtime.getRuntime().addShutdownHook(cancelAtExit);
        return new Database(dataSource, () -> withdraw(cancelAtExit));
    }

    public DataSource dataSource() {
        return dataSource;
    }

    /**
     * Returns the way to another database of the same server, with the same login.
     *
     * @param name of a database that exists
     */
    public DataSource besideIt(String name) {
        PGSimpleDataSource other = new PGSimpleDataSource();
        try {
            other.initializeFrom((PGSimpleDataSource) dataSource);
        } catch (IOException | ClassNotFoundException problem) {
            throw new IllegalStateException("settings of a data source not copied", problem);
        }
        other.setDatabaseName(name);
        return other;
    }

    @Override
    public void close() {
        stop.run();
    }

    private static void withdraw(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // Then it runs already.
            return;
        }
    }

    private static CancellingDataSource dataSource(ConnectionSettings connection) {
        CancellingDataSource dataSource = new CancellingDataSource();
        try {
            dataSource.setUrl(connection.url());
        } catch (IllegalArgumentException problem) {
            throw new AutogenException(
                    "url refused: the PostgreSQL driver cannot read " + connection,
                    "write it as jdbc:postgresql://host:port/database",
                    problem);
        }
        connection.user().ifPresent(dataSource::setUser);
        connection.password().ifPresent(dataSource::setPassword);
        dataSource.setApplicationName("autogen");
        if (!connection.url().contains("connectTimeout=")) {
            dataSource.setConnectTimeout(CONNECT_TIMEOUT_S);
        }
        if (!connection.url().contains("loginTimeout=")) {
            dataSource.setLoginTimeout(LOGIN_TIMEOUT_S);
        }
        return dataSource;
    }
}
