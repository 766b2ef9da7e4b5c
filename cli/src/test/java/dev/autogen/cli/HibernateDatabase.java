package dev.autogen.cli;

import dev.autogen.fixtures.TestDatabase;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PersistenceConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A database that Hibernate itself makes from the entities in jars, through nothing but Jakarta Persistence. */
final class HibernateDatabase {

    private static final List<Class<? extends Annotation>> MANAGED =
            List.of(Entity.class, MappedSuperclass.class, Embeddable.class, Converter.class);

    private HibernateDatabase() {}

    /** When the schema is created. Hibernate orders columns in one case and not in the other. */
    enum Way {
        AT_START {
            @Override
            void create(PersistenceConfiguration configuration) {
                configuration.property("jakarta.persistence.schema-generation.database.action", "create");
                configuration.property("jakarta.persistence.create-database-schemas", "true");
                configuration.createEntityManagerFactory().close();
            }
        },
        BY_SCHEMA_MANAGER {
            @Override
            void create(PersistenceConfiguration configuration) {
                try (EntityManagerFactory factory = configuration.createEntityManagerFactory()) {
                    factory.getSchemaManager().create(true);
                }
            }
        };

        abstract void create(PersistenceConfiguration configuration);
    }

    static void create(TestDatabase database, Way way, String entityPackage, List<Path> jars) throws IOException {
        URL[] urls = jars.stream().map(HibernateDatabase::url).toArray(URL[]::new);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(urls, before)) {
            thread.setContextClassLoader(loader);
            PersistenceConfiguration configuration = new PersistenceConfiguration("model")
                    .property(PersistenceConfiguration.JDBC_URL, database.url())
                    .property(PersistenceConfiguration.JDBC_USER, database.user())
                    .property(PersistenceConfiguration.JDBC_PASSWORD, database.password());
            jars.stream()
                    .flatMap(jar -> classNames(jar, entityPackage))
                    .forEach(name -> addManaged(configuration, name, loader));
            way.create(configuration);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void addManaged(PersistenceConfiguration configuration, String name, ClassLoader loader) {
        try {
            Class<?> candidate = Class.forName(name, false, loader);
            if (MANAGED.stream().anyMatch(candidate::isAnnotationPresent)) {
                configuration.managedClass(candidate);
            }
        } catch (ClassNotFoundException | NoClassDefFoundError notAnEntity) {
            // A repository or a service whose framework is not here; entities load without one.
        }
    }

    private static Stream<String> classNames(Path jar, String entityPackage) {
        String folder = entityPackage.replace('.', '/') + "/";
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(folder) && name.endsWith(".class") && !name.contains("-info"))
                    .map(name -> name.replace('/', '.').replaceFirst("\\.class$", ""))
                    .toList()
                    .stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
