package dev.autogen.execute;

import dev.autogen.AutogenException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The connection of a run for a revision's own use: it cannot end the transaction, and closing it does nothing. What is got
 * from it leads back to it, not to the connection behind it.
 */
final class GuardedConnection implements InvocationHandler {

    private static final Set<String> REFUSED = Set.of(
            "commit", "setAutoCommit", "abort", "setTransactionIsolation", "setReadOnly", "setSchema", "setCatalog");

    /** What leads from one to the other, up to the connection. */
    private static final Set<Class<?>> GUARDED = Set.of(
            Connection.class,
            Statement.class,
            PreparedStatement.class,
            CallableStatement.class,
            ResultSet.class,
            DatabaseMetaData.class);

    private final Object target;
    private final @Nullable Object connection;

    private GuardedConnection(Object target, @Nullable Object connection) {
        this.target = target;
        this.connection = connection;
    }

    static Connection of(Connection connection) {
        return (Connection) proxy(Connection.class, new GuardedConnection(connection, null));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        boolean isConnection = connection == null;
        refuse(method, isConnection, arguments);
        if (isConnection && method.getName().equals("close")) {
            return null;
        }
        if (method.getReturnType() == Connection.class) {
            return connection;
        }
        try {
            Object result = method.invoke(target, arguments);
            boolean isGuarded = result != null && GUARDED.contains(method.getReturnType());
            return isGuarded
                    ? proxy(method.getReturnType(), new GuardedConnection(result, isConnection ? proxy : connection))
                    : result;
        } catch (InvocationTargetException exception) {
            throw exception.getCause();
        }
    }

    private static void refuse(Method method, boolean isConnection, Object @Nullable [] arguments) {
        String name = method.getName();
        boolean isWholeRollback = name.equals("rollback") && method.getParameterCount() == 0;
        if (name.equals("unwrap") || (isConnection && (REFUSED.contains(name) || isWholeRollback))) {
            throw new AutogenException(
                    "connection refused " + name + ": the run needs its transaction and its session as they are",
                    "leave it out; a savepoint can be rolled back to, and `set local` ends with the transaction");
        }
        if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql && takesSql(name)) {
            StatementRules.requireTransactionGoesOn(sql);
        }
    }

    private static boolean takesSql(String method) {
        return method.startsWith("execute") || method.startsWith("prepare") || method.equals("addBatch");
    }

    private static Object proxy(Class<?> type, GuardedConnection handler) {
        return Proxy.newProxyInstance(GuardedConnection.class.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
