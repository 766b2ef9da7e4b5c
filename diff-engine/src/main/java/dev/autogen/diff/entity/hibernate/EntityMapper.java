package dev.autogen.diff.entity.hibernate;

import dev.autogen.diff.entity.MappedAttribute;
import dev.autogen.diff.entity.MappedEntity;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UnionSubclass;
import org.hibernate.mapping.Value;
import org.hibernate.type.BasicPluralType;
import org.hibernate.type.Type;

/** Hibernate's entities with their attributes, for what is said on their classes and is not Hibernate's. */
final class EntityMapper {

    private final MetadataImplementor metadata;
    private final StoredNames names;
    private final Map<String, List<Collection>> collections = new TreeMap<>();

    EntityMapper(MetadataImplementor metadata, StoredNames names) {
        this.metadata = metadata;
        this.names = names;
        metadata.getCollectionBindings().stream()
                .sorted(Comparator.comparing(Collection::getRole))
                .forEach(collection -> collections
                        .computeIfAbsent(collection.getOwnerEntityName(), name -> new ArrayList<>())
                        .add(collection));
    }

    /** Returns them by name; one that has no class of its own, such as Envers makes them, is none of anybody's. */
    List<MappedEntity> entities() {
        return metadata.getEntityBindings().stream()
                .filter(entity -> entity.getEntityName().equals(entity.getClassName()))
                .sorted(Comparator.comparing(PersistentClass::getEntityName))
                .map(entity -> new Attributes(entity).mapped())
                .toList();
    }

    private QualifiedName name(Table table) {
        return names.qualified(table.getSchemaIdentifier(), table.getNameIdentifier());
    }

    /** Collects the attributes of one entity. */
    private final class Attributes {

        private final PersistentClass entity;
        private final List<MappedAttribute> found = new ArrayList<>();

        Attributes(PersistentClass entity) {
            this.entity = entity;
        }

        MappedEntity mapped() {
            addIdentifier();
            entity.getPropertyClosure().forEach(property -> add(property, entity.getClassName(), ""));
            for (PersistentClass owner = entity; owner != null; owner = owner.getSuperclass()) {
                collections.getOrDefault(owner.getEntityName(), List.of()).forEach(this::add);
            }
            Optional<String> parent = Optional.ofNullable(entity.getSuperclass())
                    .filter(superclass -> !(entity instanceof UnionSubclass))
                    .map(PersistentClass::getEntityName);
            return new MappedEntity(entity.getClassName(), name(entity.getTable()), parent, found);
        }

        /** The identifier of a joined subclass is in both tables. */
        private void addIdentifier() {
            Property identifier = entity.getIdentifierProperty();
            if (identifier == null) {
                if (entity.getIdentifier() instanceof Component id) {
                    id.getProperties().forEach(property -> add(property, entity.getClassName(), ""));
                }
                return;
            }
            add(identifier, entity.getClassName(), "");
            if (entity.getKey() != identifier.getValue() && !(identifier.getValue() instanceof Component)) {
                add(entity.getKey(), entity.getClassName(), identifier.getName());
            }
        }

        private void add(Property property, String owner, String start) {
            if (property.isSynthetic()) {
                return;
            }
            String path = start + property.getName();
            if (property.getValue() instanceof Component component) {
                addParts(component, path);
            } else if (!(property.getValue() instanceof Collection)) {
                add(property.getValue(), owner, path);
            }
        }

        private void addParts(Component component, String path) {
            component.getProperties().forEach(part -> add(part, component.getComponentClassName(), path + "."));
        }

        private void add(Collection collection) {
            if (collection.isOneToMany()) {
                return;
            }
            String path = collection
                    .getRole()
                    .substring(collection.getOwnerEntityName().length() + 1);
            if (collection.getElement() instanceof Component element) {
                addParts(element, path);
            } else {
                add(collection.getElement(), entity.getClassName(), path);
            }
        }

        private void add(Value value, String owner, String path) {
            List<String> columns = value.getSelectables().stream()
                    .filter(Column.class::isInstance)
                    .map(column -> ColumnMapper.storedName((Column) column))
                    .toList();
            if (value.getTable() != null && !columns.isEmpty()) {
                found.add(new MappedAttribute(owner, path, name(value.getTable()), columns, javaType(value)));
            }
        }

        private static Optional<String> javaType(Value value) {
            if (!(value instanceof BasicValue)) {
                return Optional.empty();
            }
            Type type = value.getType();
            Class<?> returned = type instanceof BasicPluralType<?, ?> plural
                    ? plural.getElementType().getReturnedClass()
                    : type.getReturnedClass();
            return Optional.of((returned.isArray() ? returned.getComponentType() : returned).getName());
        }
    }
}
