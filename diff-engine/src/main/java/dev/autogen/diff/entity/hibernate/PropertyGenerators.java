package dev.autogen.diff.entity.hibernate;

import java.util.Collection;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.generator.GeneratorCreationContext;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.SimpleValue;
import org.hibernate.mapping.Value;
import org.hibernate.models.spi.MemberDetails;
import org.hibernate.service.ServiceRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Makes the generators of properties, as {@code EntityMetamodel.buildGenerator} does when a session factory is built and
 * before a schema is created: those of {@code @CreationTimestamp} and the like make their column not null
 * ({@code CurrentTimestampGeneration.notNull}). Those of ids are there already.
 */
final class PropertyGenerators {

    private final MetadataImplementor metadata;
    private final StandardServiceRegistry registry;
    private final Notes notes;

    PropertyGenerators(MetadataImplementor metadata, StandardServiceRegistry registry, Notes notes) {
        this.metadata = metadata;
        this.registry = registry;
        this.notes = notes;
    }

    void make() {
        for (PersistentClass entity : metadata.getEntityBindings()) {
            make(entity, entity.getPropertyClosure());
            if (entity instanceof RootClass root) {
                makeId(root);
            }
        }
    }

    private void makeId(RootClass root) {
        try {
            ReleaseBridge.idGenerator(root, metadata.getDatabase().getDialect(), registry);
        } catch (RuntimeException e) {
            notes.add("the generator of the ids of " + root.getEntityName() + " cannot be made ("
                    + String.join(": ", HibernateModel.messages(e))
                    + "); should it need a sequence or a table, that is not seen");
        }
    }

    private void make(PersistentClass entity, Collection<Property> properties) {
        for (Property property : properties) {
            if (property.getValueGeneratorCreator() != null) {
                make(entity, property);
            }
            if (property.getValue() instanceof Component component) {
                make(entity, component.getProperties());
            }
        }
    }

    private void make(PersistentClass entity, Property property) {
        try {
            property.getValueGeneratorCreator().createGenerator(new Context(entity, property));
        } catch (RuntimeException e) {
            // One of the application's own may need what only the running application has.
            notes.add("the generator of " + entity.getEntityName() + "." + property.getName() + " cannot be made ("
                    + e.getMessage() + "); should it change its column, that is not seen");
        }
    }

    private final class Context implements GeneratorCreationContext {

        private final PersistentClass entity;
        private final Property property;

        private Context(PersistentClass entity, Property property) {
            this.entity = entity;
            this.property = property;
        }

        @Override
        public Database getDatabase() {
            return metadata.getDatabase();
        }

        @Override
        public ServiceRegistry getServiceRegistry() {
            return registry;
        }

        @Override
        public @Nullable String getDefaultCatalog() {
            return null;
        }

        @Override
        public @Nullable String getDefaultSchema() {
            return null;
        }

        @Override
        public PersistentClass getPersistentClass() {
            return entity;
        }

        @Override
        public RootClass getRootClass() {
            return entity.getRootClass();
        }

        @Override
        public Property getProperty() {
            return property;
        }

        @Override
        public Value getValue() {
            return property.getValue();
        }

        @Override
        public @Nullable MemberDetails getMemberDetails() {
            return property.getValue() instanceof SimpleValue value ? value.getMemberDetails() : null;
        }
    }
}
