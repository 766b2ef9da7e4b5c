package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import dev.autogen.environment.Environment;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a project says to comparisons, whose exceptions say where they come from: they would else look like a mistake of autogen's. */
record ProjectEnvironment(Environment environment, Path file) implements InvocationHandler {

    ProjectEnvironment {
        Objects.requireNonNull(environment, "environment is null");
        Objects.requireNonNull(file, "file is null");
    }

    static Environment of(Environment environment, Path file) {
        Class<?>[] types = {Environment.class};
        return (Environment) Proxy.newProxyInstance(
                ProjectEnvironment.class.getClassLoader(), types, new ProjectEnvironment(environment, file));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            Object result = method.invoke(environment, arguments);
            if (result == null && method.getReturnType() != void.class) {
                throw failed(method, "it returned null", "return a value", null);
            }
            return result;
        } catch (InvocationTargetException exception) {
            Throwable cause = exception.getCause();
            if (cause instanceof AutogenException refused) {
                throw failed(method, refused.whatHappened(), refused.fix(), refused);
            }
            if (cause instanceof RuntimeException) {
                throw failed(method, cause.toString(), "correct the hook, then run the command again", cause);
            }
            throw cause;
        }
    }

    private AutogenException failed(Method method, String problem, String fix, @Nullable Throwable cause) {
        return new AutogenException("a hook failed: " + method.getName() + " of " + file + ": " + problem, fix, cause);
    }
}
