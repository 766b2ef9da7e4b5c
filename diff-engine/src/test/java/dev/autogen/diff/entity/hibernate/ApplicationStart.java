package dev.autogen.diff.entity.hibernate;

import dev.autogen.diff.entity.ModelRequest;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** Starts Hibernate as an application does, with the settings given. */
public final class ApplicationStart implements BiConsumer<ModelRequest, Map<String, Object>> {

    @Override
    public void accept(ModelRequest request, Map<String, Object> settings) {
        HibernateLog.silenced(() -> {
            start(request, settings);
            return true;
        });
    }

    private static void start(ModelRequest request, Map<String, Object> settings) {
        BootstrapServiceRegistryBuilder boot =
                new BootstrapServiceRegistryBuilder().applyClassLoaderService(new OneLoader(request.loader()));
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder(boot.build())
                .applySettings(settings)
                .build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            EntityLoader.load(request.classes(), request.loader()).forEach(sources::addAnnotatedClass);
            request.packages().forEach(sources::addPackage);
            request.mappingFiles().forEach(sources::addResource);
            sources.buildMetadata().buildSessionFactory().close();
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }
}
