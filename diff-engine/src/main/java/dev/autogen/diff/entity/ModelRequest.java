package dev.autogen.diff.entity;

import java.util.List;
import java.util.Objects;

/**
 * What Hibernate is asked to read: the only thing that passes from autogen's class loader into that of the application's
 * Hibernate.
 *
 * @param classes entities, mapped superclasses, embeddables and converters
 * @param packages those with annotations of Hibernate's in their {@code package-info}
 * @param mappingFiles resources of the class path that hold an {@code orm.xml} or {@code hbm.xml} mapping
 * @param validated whether Bean Validation's annotations stand on the classes
 * @param loader sees the classes, what they need, and Hibernate
 */
public record ModelRequest(
        List<MappedClass> classes,
        List<String> packages,
        List<String> mappingFiles,
        boolean validated,
        ClassLoader loader,
        EntitySettings settings) {

    public ModelRequest {
        classes = List.copyOf(classes);
        packages = List.copyOf(packages);
        mappingFiles = List.copyOf(mappingFiles);
        Objects.requireNonNull(loader, "loader is null");
        Objects.requireNonNull(settings, "settings is null");
    }
}
