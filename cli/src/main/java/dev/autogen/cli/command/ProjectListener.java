package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import dev.autogen.execute.ExecutionListener;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The listener of a project, whose exceptions say where they come from: they would else look like a mistake of autogen's. */
record ProjectListener(ExecutionListener listener, Path file) implements InvocationHandler {

    ProjectListener {
        Objects.requireNonNull(listener, "listener is null");
        Objects.requireNonNull(file, "file is null");
    }

    static ExecutionListener of(ExecutionListener listener, Path file) {
        Class<?>[] types = {ExecutionListener.class};
        return (ExecutionListener) Proxy.newProxyInstance(
                ProjectListener.class.getClassLoader(), types, new ProjectListener(listener, file));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(listener, arguments);
        } catch (InvocationTargetException exception) {
            Throwable cause = exception.getCause();
            if (cause instanceof AutogenException || !(cause instanceof RuntimeException)) {
                throw cause;
            }
            String when = method.getName().equals("afterRun")
                    ? "the run itself is committed"
                    : "what was not committed is rolled back";
            throw new AutogenException(
                    "a listener failed: " + method.getName() + " of " + file + ": " + cause + "\n  " + when,
                    "correct the listener, then run the command again",
                    cause);
        }
    }
}
