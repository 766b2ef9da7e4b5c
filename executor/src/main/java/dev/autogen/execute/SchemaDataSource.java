package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.sql.Quoting;
import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Connections whose search path begins with one schema, and is as it was when they are closed: they may be a pool's. */
record SchemaDataSource(DataSource dataSource, String schema) implements DataSource {

    /** A name in double quotes, which may hold commas, or one without (PostgreSQL manual, 20.11.1 "search_path"). */
    private static final Pattern NAME = Pattern.compile("\"(?:[^\"]|\"\")*\"|[^,\\s\"]+");

    @Override
    public Connection getConnection() throws SQLException {
        return inSchema(dataSource.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return inSchema(dataSource.getConnection(user, password));
    }

    private Connection inSchema(Connection connection) throws SQLException {
        try {
            String before = path(connection);
            set(connection, path(schema, before));
            requireThere(connection);
            return restored(connection, before);
        } catch (SQLException | RuntimeException failure) {
            try (connection) {
                throw failure;
            }
        }
    }

    /** Returns the path that begins with the schema; what "$user" means to the role has nothing to do with the tenant. */
    static String path(String schema, String before) {
        String first = Quoting.identifier(schema);
        Stream<String> rest = NAME.matcher(before)
                .results()
                .map(MatchResult::group)
                .filter(name -> !name.equals("\"$user\"") && !name.equals("$user") && !name.equals(first));
        return Stream.concat(Stream.of(first), rest).collect(Collectors.joining(", "));
    }

    private static String path(Connection connection) throws SQLException {
        return text(connection, "SELECT pg_catalog.current_setting('search_path')")
                .orElse("");
    }

    /** Within a transaction it would go with its rollback. */
    private static void set(Connection connection, String path) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        if (!autoCommit) {
            connection.rollback();
        }
        connection.setAutoCommit(true);
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT pg_catalog.set_config('search_path', ?, false)")) {
            statement.setString(1, path);
            statement.execute();
        } finally {
            connection.setAutoCommit(autoCommit);
        }
    }

    /** PostgreSQL passes over a schema that is not there, and would make all tables in the next one. */
    private void requireThere(Connection connection) throws SQLException {
        Optional<String> current = text(connection, "SELECT pg_catalog.current_schema()");
        if (!current.equals(Optional.of(schema))) {
            throw new AutogenException(
                    "nothing ran: there is no schema " + Quoting.identifier(schema) + " that this role may use",
                    "create it, or grant usage on it");
        }
    }

    private static Optional<String> text(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return Optional.ofNullable(row.getString(1));
        } finally {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        }
    }

    private static Connection restored(Connection connection, String before) {
        InvocationHandler atTheEnd = (proxy, method, arguments) -> {
            if (method.getName().equals("close") && !connection.isClosed()) {
                try (connection) {
                    set(connection, before);
                }
                return null;
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException exception) {
                throw exception.getCause();
            }
        };
        Class<?>[] types = {Connection.class};
        return (Connection) Proxy.newProxyInstance(SchemaDataSource.class.getClassLoader(), types, atTheEnd);
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return dataSource.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        dataSource.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        dataSource.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return dataSource.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return dataSource.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return dataSource.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return dataSource.isWrapperFor(type);
    }
}
