package dev.autogen.execute;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source as somebody else may configure it. */
record Connections(Supply supply) implements DataSource {

    interface Supply {
        Connection get() throws SQLException;
    }

    /** Gives out these connections, keeps each when it is closed, and gives it out again, as a pool does. */
    static Connections pooled(Connection... connections) {
        Deque<Connection> free = new ArrayDeque<>(List.of(connections));
        return new Connections(() -> lent(free));
    }

    private static Connection lent(Deque<Connection> free) throws SQLException {
        if (free.isEmpty()) {
            throw new SQLTransientConnectionException("pool - Connection is not available");
        }
        Connection connection = free.remove();
        InvocationHandler withoutClose = (proxy, method, arguments) -> {
            if (method.getName().equals("close")) {
                free.add(connection);
                return null;
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException exception) {
                throw exception.getCause();
            }
        };
        Class<?>[] types = {Connection.class};
        return (Connection) Proxy.newProxyInstance(Connections.class.getClassLoader(), types, withoutClose);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return supply.get();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
