package dev.autogen.execute;

import dev.autogen.AutogenException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;

/** The connection of a run for a revision's own use: it cannot end the transaction, and closing it does nothing. */
final class GuardedConnection {

    private static final Set<String> REFUSED =
            Set.of("commit", "setAutoCommit", "abort", "setTransactionIsolation", "setReadOnly");

    private GuardedConnection() {}

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> invoke(connection, method, arguments));
    }

    private static Object invoke(Connection connection, Method method, Object[] arguments) throws Throwable {
        boolean isWholeRollback = method.getName().equals("rollback") && method.getParameterCount() == 0;
        if (REFUSED.contains(method.getName()) || isWholeRollback) {
            throw new AutogenException(
                    "connection refused " + method.getName() + ": the run needs its transaction as it is",
                    "leave it out; a savepoint can be rolled back to");
        }
        if (method.getName().equals("close")) {
            return null;
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException exception) {
            throw exception.getCause();
        }
    }
}
