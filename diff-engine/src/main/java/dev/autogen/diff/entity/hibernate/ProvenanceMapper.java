package dev.autogen.diff.entity.hibernate;

import dev.autogen.diff.entity.Provenance;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.Join;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.Value;

/** Which entity and which attribute of it each table and column of Hibernate's model comes from. */
final class ProvenanceMapper {

    private final MetadataImplementor metadata;
    private final StoredNames names;
    private final Map<QualifiedName, List<String>> tables = new TreeMap<>();
    private final Map<QualifiedName, Map<String, String>> columns = new TreeMap<>();

    ProvenanceMapper(MetadataImplementor metadata, StoredNames names) {
        this.metadata = metadata;
        this.names = names;
    }

    Provenance map() {
        // A root comes before what inherits from it, and names the columns that they share.
        metadata.getEntityBindings().stream()
                .sorted(Comparator.comparing((PersistentClass entity) -> entity.getSubclassId())
                        .thenComparing(PersistentClass::getEntityName))
                .forEach(this::add);
        metadata.getCollectionBindings().stream()
                .sorted(Comparator.comparing(Collection::getRole))
                .forEach(this::add);
        return new Provenance(tables, columns, new EntityMapper(metadata, names).entities());
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
        if (collection.isOneToMany()) {
            return;
        }
        add(collection.getCollectionTable(), owner);
        add(collection.getKey(), path);
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

    private static String simpleName(String entity) {
        return entity.substring(entity.lastIndexOf('.') + 1).replace('$', '.');
    }
}
