package dev.autogen.diff.entity.declared;

import dev.autogen.AutogenException;
import dev.autogen.diff.entity.MappedEntity;
import dev.autogen.diff.entity.text.StoredName;
import dev.autogen.schema.CloseName;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;

/** Finds the tables that an annotation on a class is about. */
record Targets(MappedClasses classes, Schema schema) {

    static final DotName ENTITY = DotName.createSimple("jakarta.persistence.Entity");
    private static final DotName MAPPED_SUPERCLASS = DotName.createSimple("jakarta.persistence.MappedSuperclass");

    Targets {
        Objects.requireNonNull(classes, "classes is null");
        Objects.requireNonNull(schema, "schema is null");
    }

    /**
     * Returns the tables of a class, several only where it is a superclass.
     *
     * @param named a table that the annotation names, as it is written
     * @throws AutogenException where the class has no table, or there is none of that name
     */
    List<TableColumns> of(ClassInfo type, Optional<String> named) {
        List<MappedEntity> entities = classes.entitiesWith(type);
        if (entities.isEmpty() && !type.hasDeclaredAnnotation(MAPPED_SUPERCLASS)) {
            throw new AutogenException(
                    "the class is neither an entity nor a mapped superclass, so it has no table",
                    "move the annotation to the entity");
        }
        if (named.isPresent()) {
            Table table = table(named.get(), entities.get(0).table());
            return List.of(new TableColumns(table, entities.get(0).attributes()));
        }
        List<TableColumns> tables = entities.stream()
                .flatMap(entity -> schema.table(entity.table()).stream()
                        .map(table -> new TableColumns(table, entity.attributes())))
                .toList();
        if (tables.isEmpty() && type.hasDeclaredAnnotation(ENTITY)) {
            throw new AutogenException(
                    "the entity is not mapped to a table", "take the annotation off, or map the entity to a table");
        }
        return tables;
    }

    private Table table(String written, QualifiedName beside) {
        List<String> parts = StoredName.parts(written);
        String name = parts.get(parts.size() - 1);
        QualifiedName qualified = parts.size() > 1
                ? QualifiedName.of(parts.get(parts.size() - 2), name)
                : new QualifiedName(beside.schema(), name);
        return schema.table(qualified)
                .or(() -> schema.table(QualifiedName.of(name)))
                .orElseThrow(() -> unknown(qualified));
    }

    private AutogenException unknown(QualifiedName table) {
        List<String> names =
                schema.tables().stream().map(known -> known.name().toString()).toList();
        return new AutogenException(
                "no table " + table + " is mapped",
                CloseName.of(table.toString(), names)
                        .map(close -> "write " + close)
                        .orElse("name a table that the entities are mapped to"));
    }
}
