package dev.autogen.diff.entity.hibernate;

import dev.autogen.diff.entity.EntitySchema;
import dev.autogen.diff.entity.ModelRequest;
import java.util.function.Function;
import org.hibernate.HibernateException;

/**
 * Has Hibernate build its metadata, and takes that apart. A function of records that autogen's own class loader knows, so
 * that this class can be loaded once more beside another version of Hibernate.
 */
public final class ModelReader implements Function<ModelRequest, EntitySchema> {

    /**
     * Returns what Hibernate would create.
     *
     * @throws dev.autogen.AutogenException where a class cannot be loaded, or Hibernate refuses the mapping
     */
    @Override
    public EntitySchema apply(ModelRequest request) {
        return HibernateLog.silenced(() -> read(request));
    }

    private static EntitySchema read(ModelRequest request) {
        Notes notes = new Notes();
        SkippedClasses skipped = SkippedClasses.of(request, notes);
        try (HibernateModel model = HibernateModel.build(skipped.left(), request, notes)) {
            new ValidationConstraints(request, notes).apply(model);
            model.complete(notes);
            return new SchemaMapper(model, request.settings(), notes).map(skipped.names());
        } catch (HibernateException e) {
            throw HibernateModel.refused(e);
        }
    }
}
