package dev.autogen.diff.entity;

import dev.autogen.AutogenException;
import dev.autogen.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Loads the application's classes and its Hibernate apart from autogen's own, and once more, beside them, the part of
 * autogen that calls Hibernate. From autogen's loader come only the values that pass between the two.
 */
final class ModelLoader extends URLClassLoader {

    private static final String CALLS_HIBERNATE = "dev.autogen.diff.entity.hibernate.";

    private static final String OURS = "dev.autogen.";

    /** A log facade of the application's would print what its back end likes. */
    private static final String LOG_FACADE = "org.slf4j.";

    /** Where the records are that pass between both sides; an application may have a package that begins as ours do. */
    private static final Set<CodeSource> OUR_SOURCES = Stream.of(ModelLoader.class, Schema.class)
            .map(type -> type.getProtectionDomain().getCodeSource())
            .collect(Collectors.toSet());

    private static final String LOG_PROVIDER = "org.jboss.logging.provider";

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader own;

    private ModelLoader(URL[] urls) {
        super(urls, ClassLoader.getPlatformClassLoader());
        this.own = Objects.requireNonNull(ModelLoader.class.getClassLoader(), "autogen is on the boot class path");
    }

    /** Returns a loader of the entries; they hold a Hibernate, and all that it needs. */
    static ModelLoader over(URL[] urls) {
        ModelLoader loader = new ModelLoader(urls);
        loader.chooseLog();
        return loader;
    }

    /**
     * Has Hibernate log where {@code HibernateLog} can silence it, and not where a back end on the application's class path
     * would write. JBoss Logging decides once, when its first class is initialised.
     */
    private void chooseLog() {
        String before = System.getProperty(LOG_PROVIDER);
        System.setProperty(LOG_PROVIDER, "jdk");
        try {
            Class.forName("org.jboss.logging.Logger", true, this)
                    .getMethod("getLogger", String.class)
                    .invoke(null, "org.hibernate");
        } catch (ReflectiveOperationException e) {
            throw new AutogenException(
                    "class not loaded: org.jboss.logging.Logger, which Hibernate needs, is on no class path entry",
                    "add all jars that the application runs with to entities.classpath",
                    e);
        } finally {
            if (before == null) {
                System.clearProperty(LOG_PROVIDER);
            } else {
                System.setProperty(LOG_PROVIDER, before);
            }
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            if (name.startsWith(CALLS_HIBERNATE)) {
                return defineOurs(name);
            }
            if (name.startsWith(OURS) || name.startsWith(LOG_FACADE)) {
                return shared(name);
            }
            return super.loadClass(name, resolve);
        }
    }

    private Class<?> shared(String name) throws ClassNotFoundException {
        try {
            Class<?> known = own.loadClass(name);
            CodeSource source = known.getProtectionDomain().getCodeSource();
            if (name.startsWith(LOG_FACADE) || OUR_SOURCES.contains(source)) {
                return known;
            }
        } catch (ClassNotFoundException notOurs) {
            // then it is of the application, or nowhere
        }
        return super.loadClass(name, false);
    }

    private Class<?> defineOurs(String name) throws ClassNotFoundException {
        String file = name.replace('.', '/') + ".class";
        try (@Nullable InputStream content = own.getResourceAsStream(file)) {
            if (content == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = content.readAllBytes();
            CodeSource source = ModelLoader.class.getProtectionDomain().getCodeSource();
            return defineClass(name, bytes, 0, bytes.length, new ProtectionDomain(source, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
