package dev.autogen.diff.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A connection that counts the statements that are sent over it. */
final class CountingConnection {

    private final Connection connection;
    private final AtomicInteger statements = new AtomicInteger();

    CountingConnection(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return proxy(Connection.class, connection);
    }

    int statements() {
        return statements.get();
    }

    private <T> T proxy(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")
                            || List.of("commit", "rollback", "setSavepoint").contains(method.getName())) {
                        statements.incrementAndGet();
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        if (result instanceof PreparedStatement prepared) {
                            return proxy(PreparedStatement.class, prepared);
                        }
                        return result instanceof Statement statement ? proxy(Statement.class, statement) : result;
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }
}
