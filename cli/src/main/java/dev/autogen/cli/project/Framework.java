package dev.autogen.cli.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What starts Hibernate in an application, and how.
 *
 * @param title how it is called where it is recognised, such as {@code Spring Boot 3.5.0}
 * @param hibernate settings, under Hibernate's names
 * @param login the database, where the settings name one
 * @param packages where entities are looked for; where it finds them by itself, empty
 * @param archives folders and jars that are searched whole beside the project's own
 * @param classes single entities
 * @param mappingFiles resources of the class path
 * @param onlyListed whether the project's own classes are not searched
 */
record Framework(
        String title,
        Map<String, String> hibernate,
        Optional<Login> login,
        List<String> packages,
        List<Path> archives,
        List<String> classes,
        List<String> mappingFiles,
        boolean onlyListed) {

    Framework {
        Objects.requireNonNull(title, "title is null");
        hibernate = Map.copyOf(hibernate);
        packages = List.copyOf(packages);
        archives = List.copyOf(archives);
        classes = List.copyOf(classes);
        mappingFiles = List.copyOf(mappingFiles);
    }

    /** Returns one that leaves it to the search what is found. */
    static Framework of(String title, Map<String, String> hibernate, Optional<Login> login) {
        return new Framework(title, hibernate, login, List.of(), List.of(), List.of(), List.of(), false);
    }

    Framework withPackages(List<String> value) {
        return new Framework(title, hibernate, login, value, archives, classes, mappingFiles, onlyListed);
    }

    Framework withMappingFiles(List<String> value) {
        return new Framework(title, hibernate, login, packages, archives, classes, value, onlyListed);
    }
}
