package dev.autogen.diff.entity.hibernate;

import dev.autogen.AutogenException;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Value;

/**
 * The columns that entities of different hierarchies share, having one table. Hibernate takes the first and says nothing where
 * another wants it otherwise.
 */
final class SharedColumns {

    private static final List<Set<TypeName>> FAMILIES = List.of(
            Set.of(TypeName.VARCHAR, TypeName.TEXT, TypeName.CHAR, TypeName.BPCHAR),
            Set.of(TypeName.SMALLINT, TypeName.INTEGER, TypeName.BIGINT, TypeName.NUMERIC),
            Set.of(TypeName.REAL, TypeName.DOUBLE_PRECISION, TypeName.NUMERIC),
            Set.of(TypeName.JSON, TypeName.JSONB),
            Set.of(TypeName.TIMESTAMP, TypeName.TIMESTAMPTZ));

    /** A column as one attribute wants it. */
    private record Wish(String root, String attribute, SqlType type) {}

    private final MetadataImplementor metadata;
    private final Reading reading;
    private final Map<String, List<Wish>> wishes = new LinkedHashMap<>();

    SharedColumns(Reading reading) {
        this.reading = reading;
        this.metadata = reading.model().metadata();
    }

    /**
     * Notes columns that are wanted in two forms.
     *
     * @throws AutogenException where they are of two kinds, so that one of the entities cannot work
     */
    void check() {
        for (PersistentClass entity : metadata.getEntityBindings()) {
            add(entity, entity.getIdentifierProperty());
            entity.getProperties().forEach(property -> add(entity, property));
        }
        wishes.forEach(this::compare);
    }

    private void add(PersistentClass entity, Property property) {
        if (property != null) {
            String name = ProvenanceMapper.simpleName(entity.getEntityName());
            add(entity.getRootClass().getEntityName(), name + "." + property.getName(), property.getValue());
        }
    }

    private void add(String root, String attribute, Value value) {
        if (value instanceof Component component) {
            component.getProperties().forEach(part -> add(root, attribute + "." + part.getName(), part.getValue()));
            return;
        }
        if (value instanceof Collection || value.getTable() == null) {
            return;
        }
        QualifiedName table = reading.names()
                .qualified(
                        value.getTable().getSchemaIdentifier(), value.getTable().getNameIdentifier());
        for (Selectable selectable : value.getSelectables()) {
            if (selectable instanceof Column column && column.getValue() != null) {
                wishes.computeIfAbsent(table + "." + ColumnMapper.storedName(column), name -> new ArrayList<>())
                        .add(new Wish(root, attribute, SqlType.parse(column.getSqlType(metadata))));
            }
        }
    }

    private void compare(String column, List<Wish> wanted) {
        Wish first = wanted.get(0);
        for (Wish other : wanted) {
            if (!other.root().equals(first.root()) && !other.type().equals(first.type())) {
                if (!isOneFamily(first.type(), other.type())) {
                    throw refused(column, first, other);
                }
                reading.notes()
                        .add("the column " + column + " is " + first.type().sql() + " to " + first.attribute() + " and "
                                + other.type().sql() + " to " + other.attribute() + "; Hibernate takes the first");
            }
        }
    }

    private static AutogenException refused(String column, Wish first, Wish other) {
        return new AutogenException(
                "mapping refused: two entities want the column " + column + " in two types: "
                        + first.attribute() + " of " + first.root() + " wants "
                        + first.type().sql() + ", "
                        + other.attribute() + " of " + other.root() + " wants "
                        + other.type().sql(),
                "give both attributes one type, or one of the entities another table");
    }

    private static boolean isOneFamily(SqlType first, SqlType second) {
        if (!(first instanceof SqlType.BuiltIn one) || !(second instanceof SqlType.BuiltIn two)) {
            // What is no type of PostgreSQL's own, such as an enum, may go with a text.
            return true;
        }
        return one.name() == two.name()
                || FAMILIES.stream().anyMatch(family -> family.contains(one.name()) && family.contains(two.name()));
    }
}
