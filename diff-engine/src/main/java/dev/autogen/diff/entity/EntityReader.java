package dev.autogen.diff.entity;

import java.util.List;
import java.util.Objects;
import org.hibernate.HibernateException;

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
        return HibernateLog.silenced(() -> {
            try (ClassPath classPath = ClassPath.open(settings.classPath())) {
                return read(classPath);
            }
        });
    }

    private EntitySchema read(ClassPath classPath) {
        EntityClasses found = EntityClasses.find(classPath, settings.packages());
        List<Class<?>> classes = EntityLoader.load(found.classes(), classPath.loader());
        Notes notes = new Notes();
        found.addNotes(notes);
        try (HibernateModel model =
                HibernateModel.build(classes, found.packages(), classPath.loader(), settings.hibernateSettings())) {
            model.complete(notes);
            return new SchemaMapper(model, settings, notes).map();
        } catch (HibernateException e) {
            throw HibernateModel.refused(e);
        }
    }
}
