package dev.autogen.diff.entity;

import dev.autogen.diff.entity.hibernate.ModelReader;
import java.util.Objects;
import java.util.function.Function;

/** Reads the entities as a schema, from Hibernate's boot metadata, without a database. */
public final class EntityReader {

    private final EntitySettings settings;

    public EntityReader(EntitySettings settings) {
        this.settings = Objects.requireNonNull(settings, "settings is null");
    }

    /**
     * Returns the tables, sequences, enums and namespaces that Hibernate would create for the entities.
     *
     * @throws dev.autogen.AutogenException where no entity is found, a class path entry is missing, a class cannot be
     *     loaded, or Hibernate refuses the mapping
     */
    public EntitySchema read() {
        try (ClassPath classPath = ClassPath.open(settings.classPath())) {
            EntityClasses found = EntityClasses.find(classPath, settings.sources());
            return new ModelReader().apply(request(classPath, found)).withNotesBefore(found.notes());
        }
    }

    /** Returns what is made of the request, while the class path is open. */
    <T> T with(Function<ModelRequest, T> consumer) {
        try (ClassPath classPath = ClassPath.open(settings.classPath())) {
            return consumer.apply(request(classPath, EntityClasses.find(classPath, settings.sources())));
        }
    }

    private ModelRequest request(ClassPath classPath, EntityClasses found) {
        return new ModelRequest(
                found.classes(), found.packages(), settings.sources().mappingFiles(), classPath.loader(), settings);
    }
}
