package dev.autogen.diff.entity.hibernate;

import dev.autogen.diff.entity.ModelRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.boot.spi.ClassLoaderAccess;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.dialect.Dialect;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @NotNull}, {@code @Size} and the like add to columns where the application has a Bean Validation provider
 * ({@code org.hibernate.boot.beanvalidation.BeanValidationIntegrator}). Hibernate adds it while it builds a session factory,
 * too late for us, so its own method is called here. Nothing of Bean Validation is on our class path: all by reflection.
 */
final class ValidationConstraints {

    private static final String ACTIVATOR = "org.hibernate.boot.beanvalidation.TypeSafeActivator";
    private static final String FACTORY = "jakarta.validation.ValidatorFactory";

    /** {@code BeanValidationIntegrator.APPLY_CONSTRAINTS}, a class that not every application can load. */
    private static final String APPLY_TO_DDL = "hibernate.validator.apply_to_ddl";

    /** Those of {@code jakarta.persistence.validation.mode} that say what a schema gets; none is {@code auto}. */
    private static final List<String> MODES_WITH_DDL = List.of("auto", "ddl", "");

    private final ModelRequest request;
    private final Notes notes;

    ValidationConstraints(ModelRequest request, Notes notes) {
        this.request = request;
        this.notes = notes;
    }

    /** Changes the columns of the metadata, as far as the application's settings have Hibernate do so. */
    void apply(HibernateModel model) {
        if (!request.validated() || !isWanted(request.settings().hibernateSettings())) {
            return;
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(request.loader());
        try (AutoCloseable factory = factory()) {
            apply(model, factory);
        } catch (ClassNotFoundException e) {
            note("");
        } catch (Exception | LinkageError e) {
            Throwable cause = e instanceof InvocationTargetException wrapped ? wrapped.getCause() : e;
            note(" (none could be made: " + cause.getMessage() + ")");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void note(String reason) {
        notes.add(
                "left out: what @NotNull, @Size and the like of Bean Validation add to columns where a validator is on the"
                        + " class path of the application" + reason + "; say it in @Column");
    }

    private static boolean isWanted(Map<String, String> settings) {
        String mode = settings.getOrDefault(
                AvailableSettings.JAKARTA_VALIDATION_MODE,
                settings.getOrDefault("javax.persistence.validation.mode", ""));
        return !"false".equalsIgnoreCase(settings.get(APPLY_TO_DDL))
                && Arrays.stream(mode.split(","))
                        .anyMatch(part -> MODES_WITH_DDL.contains(part.strip().toLowerCase(Locale.ROOT)));
    }

    /** Returns a {@code ValidatorFactory}, which is closeable. */
    private AutoCloseable factory() throws ReflectiveOperationException {
        Class<?> validation = Class.forName("jakarta.validation.Validation", true, request.loader());
        return (AutoCloseable)
                validation.getMethod("buildDefaultValidatorFactory").invoke(null);
    }

    private void apply(HibernateModel model, AutoCloseable factory) throws ReflectiveOperationException {
        Class<?> activator = Class.forName(ACTIVATOR, true, Dialect.class.getClassLoader());
        Method method = activator.getDeclaredMethod(
                "applyRelationalConstraints",
                Class.forName(FACTORY, false, request.loader()),
                Collection.class,
                Map.class,
                Dialect.class,
                ClassLoaderAccess.class);
        method.setAccessible(true);
        Map<String, Object> settings = new HashMap<>(request.settings().hibernateSettings());
        method.invoke(
                null,
                factory,
                model.metadata().getEntityBindings(),
                settings,
                model.dialect(),
                new EntityClassAccess(request.loader()));
    }

    private record EntityClassAccess(ClassLoader loader) implements ClassLoaderAccess {

        @Override
        @SuppressWarnings("unchecked")
        public <T> Class<T> classForName(String name) {
            try {
                return (Class<T>) Class.forName(name, false, loader);
            } catch (ClassNotFoundException e) {
                throw new TypeNotPresentException(name, e);
            }
        }

        @Override
        public @Nullable URL locateResource(String name) {
            return loader.getResource(name);
        }
    }
}
