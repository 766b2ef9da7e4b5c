package dev.autogen.cli.project;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Recognises Quarkus and reads its {@code quarkus.hibernate-orm} settings. The profile is that of a packaged application, prod,
 * unless the environment says another: in dev mode Quarkus starts a database of its own.
 */
final class Quarkus {

    private static final String PREFIX = "quarkus.hibernate-orm.";

    /** Settings of Quarkus that shape a schema, and what Hibernate calls them. */
    private static final Map<String, String> NAMES = Map.of(
            "physical-naming-strategy", "hibernate.physical_naming_strategy",
            "implicit-naming-strategy", "hibernate.implicit_naming_strategy",
            "database.default-schema", "hibernate.default_schema",
            "database.globally-quoted-identifiers", "hibernate.globally_quoted_identifiers",
            "mapping.timezone.default-storage", "hibernate.timezone.default_storage",
            "validation.mode", "jakarta.persistence.validation.mode");

    private Quarkus() {}

    /** Returns it where the class path has its Hibernate extension. */
    static Optional<Framework> recognise(BuildOutput build, Path folder, Map<String, String> environment) {
        return new Libraries(build.classPath())
                .version("quarkus-hibernate-orm", "io/quarkus/hibernate/orm/PersistenceUnit.class")
                .map(version -> framework("Quarkus " + version, settings(build, folder, environment)));
    }

    private static Framework framework(String title, Settings settings) {
        Map<String, String> hibernate = new LinkedHashMap<>();
        NAMES.forEach(
                (quarkus, name) -> settings.value(PREFIX + quarkus).ifPresent(value -> hibernate.put(name, value)));
        hibernate.putAll(settings.below(PREFIX + "unsupported-properties."));
        Optional<Login> login = settings.value("quarkus.datasource.jdbc.url")
                .map(url -> new Login(
                        url,
                        settings.value("quarkus.datasource.username"),
                        settings.value("quarkus.datasource.password")));
        return Framework.of(title, hibernate, login)
                .withPackages(list(settings, "packages"))
                .withMappingFiles(list(settings, "mapping-files").stream()
                        .filter(file -> !file.equals("no-file"))
                        .toList());
    }

    private static List<String> list(Settings settings, String name) {
        return settings.value(PREFIX + name).stream()
                .flatMap(text -> Arrays.stream(text.split("\\s*,\\s*")))
                .toList();
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
