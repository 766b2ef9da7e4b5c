package dev.autogen.diff.entity;

import dev.autogen.diff.entity.declared.DeclaredSchema;
import dev.autogen.diff.entity.hibernate.ModelReader;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.jandex.IndexView;

/** Reads the entities as a schema, from Hibernate's boot metadata, without a database. */
public final class EntityReader {

    private final EntitySettings settings;

    public EntityReader(EntitySettings settings) {
        this.settings = Objects.requireNonNull(settings, "settings is null");
    }

    /**
     * Returns the tables, sequences, enums and namespaces that Hibernate would create for the entities, and what they or the
     * environment declare beside.
     *
     * @throws dev.autogen.AutogenException where no entity is found, a class path entry is missing, a class cannot be
     *     loaded, Hibernate refuses the mapping, or something that is declared cannot be
     */
    public EntitySchema read() {
        try (ClassPath classPath = ClassPath.open(settings.classPath())) {
            EntityClasses found = EntityClasses.find(classPath, settings.sources());
            Function<ModelRequest, EntitySchema> reader = reader(classPath);
            EntitySchema mapped = inContextOf(classPath, () -> reader.apply(request(classPath, found)))
                    .withNotesBefore(found.notes());
            IndexView classes = found.indexWith(classPath, mapped.provenance().classes());
            return DeclaredSchema.of(mapped, classes, settings.environment(), settings.defaultNamespace());
        }
    }

    @SuppressWarnings("unchecked") // it is a ModelReader, though maybe not the one that this class knows
    private static Function<ModelRequest, EntitySchema> reader(ClassPath classPath) {
        return classPath.beside(ModelReader.class, Function.class);
    }

    /** Frameworks that Hibernate calls, such as JAXB, look for their parts in the context loader. */
    static <T> T inContextOf(ClassPath classPath, Supplier<T> reading) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classPath.loader());
        try {
            return reading.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    ModelRequest request(ClassPath classPath, EntityClasses found) {
        return new ModelRequest(
                found.classes(),
                found.packages(),
                settings.sources().mappingFiles(),
                found.validated(),
                classPath.loader(),
                settings);
    }
}
