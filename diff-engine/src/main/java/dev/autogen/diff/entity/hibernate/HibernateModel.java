package dev.autogen.diff.entity.hibernate;

import dev.autogen.AutogenException;
import dev.autogen.diff.entity.ModelRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataBuilderImplementor;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.config.spi.ConfigurationService;

/** Hibernate's boot metadata of the entities, and what it was built with. */
final class HibernateModel implements AutoCloseable {

    private final StandardServiceRegistry registry;
    private final MetadataImplementor metadata;
    private final GeneratedNames generatedNames;

    private HibernateModel(
            StandardServiceRegistry registry, MetadataImplementor metadata, GeneratedNames generatedNames) {
        this.registry = registry;
        this.metadata = metadata;
        this.generatedNames = generatedNames;
    }

    /**
     * Builds it.
     *
     * @throws AutogenException where Hibernate refuses the mapping
     */
    static HibernateModel build(List<Class<?>> classes, ModelRequest request, Notes notes) {
        BootstrapServiceRegistryBuilder boot =
                new BootstrapServiceRegistryBuilder().applyClassLoaderService(new OneLoader(request.loader()));
        StandardServiceRegistry registry = null;
        try {
            registry = new StandardServiceRegistryBuilder(boot.build())
                    .applySettings(new ModelSettings(request, notes).all())
                    .build();
            MetadataSources sources = new MetadataSources(registry);
            classes.forEach(sources::addAnnotatedClass);
            request.packages().forEach(sources::addPackage);
            request.mappingFiles().forEach(sources::addResource);
            return build(registry, sources);
        } catch (RuntimeException | LinkageError e) {
            if (registry != null) {
                StandardServiceRegistryBuilder.destroy(registry);
            }
            throw refused(e);
        }
    }

    private static HibernateModel build(StandardServiceRegistry registry, MetadataSources sources) {
        GeneratedNames names = new GeneratedNames();
        MetadataBuilderImplementor builder = (MetadataBuilderImplementor) sources.getMetadataBuilder();
        builder.applyImplicitNamingStrategy(
                names.watching(builder.getMetadataBuildingOptions().getImplicitNamingStrategy()));
        MetadataImplementor metadata = (MetadataImplementor) builder.build();
        return new HibernateModel(registry, metadata, names);
    }

    /** Does what {@code SessionFactoryImpl} does before it creates a schema. */
    void complete(Notes notes) {
        metadata.orderColumns(true);
        metadata.validate();
        new PropertyGenerators(metadata, registry, notes).make();
    }

    static AutogenException refused(Throwable failure) {
        Optional<String> missing = EntityLoader.missingClass(failure);
        if (missing.isPresent()) {
            return new AutogenException(
                    "class not loaded: the mapping needs " + missing.get() + ", which is on no class path entry",
                    "add the folder or jar that holds the missing class to entities.classpath",
                    failure);
        }
        if (failure instanceof IncompatibleClassChangeError) {
            return new AutogenException(
                    "class path mixed up: one jar asks another for what it does not have: " + failure.getMessage(),
                    "give entities.classpath the very jars that the application runs with",
                    failure);
        }
        return new AutogenException(
                "mapping refused by Hibernate: " + String.join(": ", messages(failure)),
                "correct the mapping of the entity",
                failure);
    }

    /** Hibernate often repeats the message of a cause in its own. */
    static List<String> messages(Throwable failure) {
        Set<Throwable> causes = new LinkedHashSet<>();
        for (Throwable cause = failure; cause != null && causes.add(cause); ) {
            cause = cause.getCause();
        }
        List<String> messages = new ArrayList<>();
        for (Throwable cause : causes) {
            String message = cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage();
            if (messages.stream().noneMatch(earlier -> earlier.contains(message))) {
                messages.add(message);
            }
        }
        return messages;
    }

    MetadataImplementor metadata() {
        return metadata;
    }

    GeneratedNames generatedNames() {
        return generatedNames;
    }

    Dialect dialect() {
        return metadata.getDatabase().getDialect();
    }

    SqlStringGenerationContext sqlContext() {
        return SqlStringGenerationContextImpl.fromConfigurationMap(
                metadata.getDatabase().getJdbcEnvironment(),
                metadata.getDatabase(),
                registry.requireService(ConfigurationService.class).getSettings());
    }

    @Override
    public void close() {
        StandardServiceRegistryBuilder.destroy(registry);
    }
}
