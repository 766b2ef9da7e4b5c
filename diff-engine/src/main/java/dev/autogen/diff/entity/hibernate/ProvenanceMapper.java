package dev.autogen.diff.entity.hibernate;

import dev.autogen.diff.entity.Provenance;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.IndexedCollection;
import org.hibernate.mapping.Join;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.Value;

/** Which entity and which attribute of it each part of Hibernate's model comes from. */
final class ProvenanceMapper {

    private final MetadataImplementor metadata;
    private final StoredNames names;
    private final Map<QualifiedName, List<String>> tables = new TreeMap<>();
    private final Map<QualifiedName, Map<String, String>> columns = new TreeMap<>();

    ProvenanceMapper(MetadataImplementor metadata, StoredNames names) {
        this.metadata = metadata;
        this.names = names;
    }

    /**
     * Maps them.
     *
     * @param schema what was read of the same model
     */
    Provenance map(Schema schema) {
        // A root comes before what inherits from it, and names the columns that they share.
        metadata.getEntityBindings().stream()
                .sorted(Comparator.comparing((PersistentClass entity) -> entity.getSubclassId())
                        .thenComparing(PersistentClass::getEntityName))
                .forEach(this::add);
        metadata.getCollectionBindings().stream()
                .sorted(Comparator.comparing(Collection::getRole))
                .forEach(this::add);
        return new Provenance(
                tables, columns, sequences(schema), types(schema), new EntityMapper(metadata, names).entities());
    }

    private Map<QualifiedName, List<String>> sequences(Schema schema) {
        Map<QualifiedName, List<String>> sequences = new TreeMap<>();
        for (Sequence sequence : schema.sequences()) {
            sequence.ownedBy()
                    .flatMap(owner -> Optional.ofNullable(
                            columns.getOrDefault(owner.table(), Map.of()).get(owner.column())))
                    .ifPresent(attribute -> sequences.put(sequence.name(), List.of(attribute)));
        }
        for (PersistentClass entity : metadata.getEntityBindings()) {
            if (entity instanceof RootClass root) {
                idGenerator(root)
                        .filter(SequenceStyleGenerator.class::isInstance)
                        .map(generator -> ((SequenceStyleGenerator) generator)
                                .getDatabaseStructure()
                                .getPhysicalName())
                        .map(name -> names.qualified(name.getSchemaName(), name.getObjectName()))
                        .ifPresent(name -> sequences
                                .computeIfAbsent(name, key -> new ArrayList<>())
                                .add(idOf(root)));
            }
        }
        return sequences;
    }

    private Optional<Object> idGenerator(RootClass root) {
        try {
            return ReleaseBridge.idGenerator(
                    root,
                    metadata.getDatabase().getDialect(),
                    metadata.getMetadataBuildingOptions().getServiceRegistry());
        } catch (RuntimeException e) {
            // Noted by PropertyGenerators.
            return Optional.empty();
        }
    }

    private static String idOf(RootClass root) {
        Property id = root.getIdentifierProperty();
        return simpleName(root.getEntityName()) + (id == null ? "" : "." + id.getName());
    }

    private Map<QualifiedName, List<String>> types(Schema schema) {
        Map<QualifiedName, List<String>> types = new TreeMap<>();
        for (EnumType type : schema.enumTypes()) {
            schema.tables()
                    .forEach(table -> table.columns().stream()
                            .filter(column -> isOf(column.type(), type.name()))
                            .flatMap(column -> Stream.ofNullable(
                                    columns.getOrDefault(table.name(), Map.of()).get(column.name())))
                            .forEach(attribute -> types.computeIfAbsent(type.name(), key -> new ArrayList<>())
                                    .add(attribute)));
        }
        return types;
    }

    private boolean isOf(SqlType type, QualifiedName name) {
        if (type instanceof SqlType.Array array) {
            return isOf(array.element(), name);
        }
        return type instanceof SqlType.Raw raw && names.qualified(raw.sql()).equals(name);
    }

    private void add(PersistentClass entity) {
        String simpleName = simpleName(entity.getEntityName());
        add(entity.getTable(), entity.getEntityName());
        entity.getJoins().stream().map(Join::getTable).forEach(table -> add(table, entity.getEntityName()));
        if (entity.getIdentifierProperty() != null) {
            add(entity.getIdentifierProperty(), simpleName);
        } else if (entity.getIdentifier() instanceof Component id) {
            addParts(id, simpleName);
        }
        entity.getProperties().forEach(property -> add(property, simpleName));
        entity.getJoins().forEach(join -> join.getProperties().forEach(property -> add(property, simpleName)));
    }

    private void add(Property property, String owner) {
        // What Hibernate adds for itself, such as _identifierMapper, is no attribute of anybody's.
        String path = property.isSynthetic() ? owner : owner + "." + property.getName();
        Value value = property.getValue();
        if (value instanceof Component component) {
            addParts(component, path);
        } else if (!(value instanceof Collection)) {
            add(value, path);
        }
    }

    private void addParts(Component component, String owner) {
        component.getProperties().forEach(property -> add(property, owner));
    }

    private void add(Collection collection) {
        String owner = collection.getOwnerEntityName();
        String path = simpleName(owner) + collection.getRole().substring(owner.length());
        if (collection instanceof IndexedCollection indexed) {
            add(indexed.getIndex(), path);
        }
        add(collection.getKey(), path);
        if (collection.isOneToMany()) {
            return;
        }
        add(collection.getCollectionTable(), owner);
        if (collection.getElement() instanceof Component element) {
            addParts(element, path);
        } else {
            add(collection.getElement(), path);
        }
    }

    private void add(Value value, String path) {
        if (value.getTable() == null) {
            return;
        }
        Map<String, String> known = columns.computeIfAbsent(name(value.getTable()), table -> new TreeMap<>());
        for (Selectable selectable : value.getSelectables()) {
            if (selectable instanceof Column column) {
                known.putIfAbsent(ColumnMapper.storedName(column), path);
            }
        }
    }

    private void add(Table table, String entity) {
        List<String> entities = tables.computeIfAbsent(name(table), name -> new ArrayList<>());
        if (!entities.contains(entity)) {
            entities.add(entity);
        }
    }

    private QualifiedName name(Table table) {
        return names.qualified(table.getSchemaIdentifier(), table.getNameIdentifier());
    }

    static String simpleName(String entity) {
        return entity.substring(entity.lastIndexOf('.') + 1).replace('$', '.');
    }
}
