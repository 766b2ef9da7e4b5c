package dev.autogen.diff.entity.hibernate;

import dev.autogen.AutogenException;
import dev.autogen.diff.entity.MappedClass;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Loads classes, never initialising them, as far as Hibernate will look into them: so a missing class is known early. */
final class EntityLoader {

    /** Class file version 45 was Java 1.1, and each Java since has added one (JVM specification, 4.1). */
    private static final int VERSION_OF_JAVA_0 = 44;

    private static final Pattern FILE_VERSION = Pattern.compile("class file version (\\d+)");

    private EntityLoader() {}

    /**
     * Loads them all.
     *
     * @throws AutogenException with every class that cannot be loaded, and what it misses
     */
    static List<Class<?>> load(List<MappedClass> mapped, ClassLoader loader) {
        Loaded loaded = loaded(mapped, loader);
        if (!loaded.problems().isEmpty()) {
            throw loaded.refusal();
        }
        return loaded.classes();
    }

    /** Loads what can be loaded. */
    static Loaded loaded(List<MappedClass> mapped, ClassLoader loader) {
        List<Class<?>> classes = new ArrayList<>();
        Map<String, String> problems = new LinkedHashMap<>();
        boolean tooNew = false;
        for (MappedClass entity : mapped) {
            try {
                Class<?> type = Class.forName(entity.name(), false, loader);
                lookInto(type);
                for (String mentioned : entity.mentioned()) {
                    Class.forName(mentioned, false, loader);
                }
                classes.add(type);
            } catch (ClassNotFoundException | LinkageError | TypeNotPresentException e) {
                tooNew |= e instanceof UnsupportedClassVersionError;
                problems.put(entity.name(), problem(e));
            }
        }
        return new Loaded(classes, problems, tooNew);
    }

    /**
     * What was loaded, and what was not.
     *
     * @param problems by the name of the class
     */
    record Loaded(List<Class<?>> classes, Map<String, String> problems, boolean isTooNew) {

        AutogenException refusal() {
            Map<String, List<String>> entities = new LinkedHashMap<>();
            problems.forEach((entity, problem) ->
                    entities.computeIfAbsent(problem, key -> new ArrayList<>()).add(entity));
            return notLoaded(entities, isTooNew);
        }
    }

    private static AutogenException notLoaded(Map<String, List<String>> problems, boolean tooNew) {
        String facts = problems.entrySet().stream()
                .map(problem -> problem.getKey() + ", needed by " + String.join(", ", problem.getValue()))
                .collect(Collectors.joining("; "));
        return new AutogenException(
                "class not loaded: " + facts,
                tooNew
                        ? "run autogen with the Java that compiles the project, or a later one"
                        : "add the folder or jar that holds the missing class to entities.classpath, or leave these"
                                + " entities out with entities.skip.unloadable = true");
    }

    private static String problem(Throwable failure) {
        if (failure instanceof UnsupportedClassVersionError error) {
            return tooNew(error);
        }
        return missingClass(failure)
                .map(missing -> missing + " is on no class path entry")
                .orElseGet(failure::toString);
    }

    private static void lookInto(Class<?> entity) {
        for (Class<?> type = entity; type != null && type != Object.class; type = type.getSuperclass()) {
            type.getDeclaredMethods();
            for (Field field : type.getDeclaredFields()) {
                if ((field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0) {
                    field.getGenericType();
                }
            }
        }
    }

    private static String tooNew(UnsupportedClassVersionError error) {
        String message = String.valueOf(error.getMessage());
        Matcher version = FILE_VERSION.matcher(message);
        String compiledFor =
                version.find() ? "Java " + (Integer.parseInt(version.group(1)) - VERSION_OF_JAVA_0) : "a newer Java";
        String name = message.split(" ", 2)[0].replace('/', '.');
        return name + " is compiled for " + compiledFor + " and this is Java "
                + Runtime.version().feature();
    }

    /** Returns the name of the class that was not found, where the failure or one of its causes is of that kind. */
    static Optional<String> missingClass(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TypeNotPresentException missing) {
                return Optional.of(missing.typeName());
            }
            String message = cause.getMessage();
            if ((cause instanceof ClassNotFoundException || cause instanceof NoClassDefFoundError)
                    && message != null
                    && message.indexOf(' ') < 0) {
                return Optional.of(message.replace('/', '.'));
            }
        }
        return Optional.empty();
    }
}
