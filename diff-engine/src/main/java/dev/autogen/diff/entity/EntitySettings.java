package dev.autogen.diff.entity;

import dev.autogen.environment.Environment;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Where the entities are and how to read them.
 *
 * @param classPath folders and jars that hold the entities and what they need; empty for the class path of this JVM
 * @param hibernateSettings what the application gives to Hibernate, such as its naming strategies
 * @param defaultNamespace the PostgreSQL schema that unqualified names mean; names in it come out unqualified
 * @param spatialIndexes whether each geometry and geography column gets a GiST index
 * @param skipUnloadable whether entities whose classes cannot be loaded are left out
 * @param environment what the project declares beside them
 */
public record EntitySettings(
        EntitySources sources,
        List<Path> classPath,
        Map<String, String> hibernateSettings,
        String defaultNamespace,
        boolean spatialIndexes,
        boolean skipUnloadable,
        Environment environment) {

    public EntitySettings {
        Objects.requireNonNull(sources, "sources is null");
        classPath = List.copyOf(classPath);
        hibernateSettings = Collections.unmodifiableMap(new TreeMap<>(hibernateSettings));
        Objects.requireNonNull(defaultNamespace, "defaultNamespace is null");
        Objects.requireNonNull(environment, "environment is null");
    }

    public EntitySettings(
            EntitySources sources,
            List<Path> classPath,
            Map<String, String> hibernateSettings,
            String defaultNamespace,
            boolean spatialIndexes) {
        this(sources, classPath, hibernateSettings, defaultNamespace, spatialIndexes, false, Environment.NONE);
    }

    /** Returns settings for the class path of this JVM, the schema {@code public}, and spatial indexes. */
    public static EntitySettings inPackages(String... packages) {
        return new EntitySettings(EntitySources.packages(List.of(packages)), List.of(), Map.of(), "public", true);
    }

    public EntitySettings withClassPath(List<Path> value) {
        return new EntitySettings(
                sources, value, hibernateSettings, defaultNamespace, spatialIndexes, skipUnloadable, environment);
    }

    public EntitySettings withHibernateSettings(Map<String, String> value) {
        return new EntitySettings(
                sources, classPath, value, defaultNamespace, spatialIndexes, skipUnloadable, environment);
    }

    public EntitySettings withDefaultNamespace(String value) {
        return new EntitySettings(
                sources, classPath, hibernateSettings, value, spatialIndexes, skipUnloadable, environment);
    }

    public EntitySettings withoutSpatialIndexes() {
        return new EntitySettings(
                sources, classPath, hibernateSettings, defaultNamespace, false, skipUnloadable, environment);
    }

    /** Returns settings with what a project declares in Java. */
    public EntitySettings withEnvironment(Environment value) {
        return new EntitySettings(
                sources, classPath, hibernateSettings, defaultNamespace, spatialIndexes, skipUnloadable, value);
    }

    /** Leaves out what cannot be loaded; then nothing is offered for removal. */
    public EntitySettings skippingUnloadable() {
        return new EntitySettings(
                sources, classPath, hibernateSettings, defaultNamespace, spatialIndexes, true, environment);
    }
}
