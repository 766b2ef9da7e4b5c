package dev.autogen.cli.project;

import dev.autogen.AutogenException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recognises Quarkus and reads its {@code quarkus.hibernate-orm} settings. The profile is that of a packaged application, prod,
 * unless the environment says another: in dev mode Quarkus starts a database of its own.
 */
final class Quarkus {

    private Quarkus() {}

    /**
     * Returns it where the class path has its Hibernate extension.
     *
     * @param name the persistence unit, where there are several; one that Quarkus' settings do not name may be one of
     *     {@code persistence.xml}, and gives nothing
     * @throws AutogenException where there are several and none is named
     */
    static Optional<Framework> recognise(
            BuildOutput build, Path folder, Map<String, String> environment, Optional<String> name) {
        return new Libraries(build.classPath())
                .version("quarkus-hibernate-orm", "io/quarkus/hibernate/orm/PersistenceUnit.class")
                .flatMap(version -> unit(settings(build, folder, environment), name)
                        .map(unit -> framework("Quarkus " + version + unit.title(), unit)));
    }

    private static Optional<QuarkusUnit> unit(Settings settings, Optional<String> name) {
        Set<String> names = QuarkusUnit.names(settings);
        if (name.isPresent()) {
            return name.filter(names::contains).map(value -> new QuarkusUnit(settings, name));
        }
        QuarkusUnit unnamed = new QuarkusUnit(settings, Optional.empty());
        if (names.isEmpty() || unnamed.isSaid()) {
            return Optional.of(unnamed);
        }
        if (names.size() > 1) {
            throw new AutogenException(
                    "persistence unit not clear: "
                            + names.stream()
                                    .map(unit -> "persistence unit " + unit)
                                    .collect(Collectors.joining(", ")),
                    "name one in entities.unit");
        }
        return Optional.of(new QuarkusUnit(settings, names.stream().findFirst()));
    }

    private static Framework framework(String title, QuarkusUnit unit) {
        return Framework.of(title, unit.hibernate(), unit.login())
                .withPackages(unit.packages())
                .withMappingFiles(unit.mappingFiles());
    }

    private static Settings settings(BuildOutput build, Path folder, Map<String, String> environment) {
        String profile = environment.getOrDefault("QUARKUS_PROFILE", "prod");
        Settings settings = new Settings(environment);
        Stream<Path> places = Stream.concat(build.roots().stream(), Stream.of(folder.resolve("config")));
        List<Map<String, String>> documents = places.flatMap(place -> Stream.of(
                                "application.yml",
                                "application.yaml",
                                "application.properties",
                                "application-" + profile + ".yml",
                                "application-" + profile + ".yaml",
                                "application-" + profile + ".properties")
                        .map(place::resolve))
                .flatMap(file -> SettingFiles.read(file).stream())
                .toList();
        documents.forEach(document -> settings.add(withoutProfile(document)));
        documents.forEach(document -> settings.add(ofProfile(document, profile)));
        return settings;
    }

    private static Map<String, String> withoutProfile(Map<String, String> document) {
        Map<String, String> common = new TreeMap<>(document);
        common.keySet().removeIf(name -> profiles(name).length > 0);
        return common;
    }

    private static Map<String, String> ofProfile(Map<String, String> document, String profile) {
        Map<String, String> own = new TreeMap<>();
        document.forEach((name, value) -> {
            if (Arrays.asList(profiles(name)).contains(profile)) {
                own.put(name.substring(prefixLength(name)), value);
            }
        });
        return own;
    }

    /** A name begins with {@code %prod.} or {@code %dev,test.}; in YAML the part is a key in quotes. */
    private static String[] profiles(String name) {
        int length = prefixLength(name);
        return length == 0
                ? new String[0]
                : name.substring(0, length - 1).replaceAll("[\"%]", "").split(",");
    }

    private static int prefixLength(String name) {
        return name.startsWith("%") || name.startsWith("\"%") ? name.indexOf('.') + 1 : 0;
    }
}
