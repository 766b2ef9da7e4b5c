package dev.autogen.diff.entity;

import dev.autogen.AutogenException;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the entities are: what any of these names is read.
 *
 * @param packages searched with their sub-packages in the whole class path
 * @param roots entries of the class path that are searched whole, such as {@code target/classes}
 * @param classes single classes, as a persistence unit lists them
 * @param mappingFiles resources of the class path that hold an {@code orm.xml} or {@code hbm.xml} mapping
 */
public record EntitySources(List<String> packages, List<Path> roots, List<String> classes, List<String> mappingFiles) {

    public EntitySources {
        packages = List.copyOf(packages);
        roots = List.copyOf(roots);
        classes = List.copyOf(classes);
        mappingFiles = List.copyOf(mappingFiles);
        if (packages.isEmpty() && roots.isEmpty() && classes.isEmpty() && mappingFiles.isEmpty()) {
            throw new AutogenException(
                    "no entity package: the list of packages is empty",
                    "name the packages of your @Entity classes in entities.packages");
        }
    }

    public static EntitySources packages(List<String> packages) {
        return new EntitySources(packages, List.of(), List.of(), List.of());
    }
}
