package dev.autogen.cli.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A persistence unit of Quarkus as its settings have it (Quarkus guide "Using Hibernate ORM", "Multiple persistence units").
 *
 * @param name empty for the default one, whose settings have no name in them
 */
record QuarkusUnit(Settings settings, Optional<String> name) {

    private static final String PREFIX = "quarkus.hibernate-orm.";
    private static final String DATASOURCE = "quarkus.datasource.";
    private static final String DEFAULT = "<default>";

    /** What a named unit has at the least: entities, and where they are kept. */
    private static final Pattern NAMED = Pattern.compile(
            "quarkus\\.hibernate-orm\\.(?:\"([^\"]+)\"|([^\".]+))\\.(?:packages|datasource)(?:\\[\\d+])?");

    /** Settings of Quarkus that shape a schema, and what Hibernate calls them. */
    private static final Map<String, String> NAMES = Map.of(
            "physical-naming-strategy", "hibernate.physical_naming_strategy",
            "implicit-naming-strategy", "hibernate.implicit_naming_strategy",
            "database.default-schema", "hibernate.default_schema",
            "database.globally-quoted-identifiers", "hibernate.globally_quoted_identifiers",
            "mapping.timezone.default-storage", "hibernate.timezone.default_storage",
            "validation.mode", "jakarta.persistence.validation.mode");

    /** Returns the names of all but the default one, sorted. */
    static Set<String> names(Settings settings) {
        Set<String> names = new TreeSet<>();
        settings.names().forEach(name -> {
            Matcher named = NAMED.matcher(name);
            if (named.matches()) {
                names.add(Optional.ofNullable(named.group(1)).orElse(named.group(2)));
            }
        });
        return names;
    }

    /** Returns whether the settings say of it what is its own: its packages or its database. */
    boolean isSaid() {
        return !packages().isEmpty() || login().isPresent();
    }

    String title() {
        return name.map(value -> ", persistence unit " + value).orElse("");
    }

    Map<String, String> hibernate() {
        Map<String, String> hibernate = new LinkedHashMap<>();
        NAMES.forEach((quarkus, setting) -> value(quarkus).ifPresent(value -> hibernate.put(setting, value)));
        hibernate.putAll(
                settings.below(name.map(value -> PREFIX + value + ".").orElse(PREFIX) + "unsupported-properties."));
        hibernate.putAll(settings.below(prefix() + "unsupported-properties."));
        return hibernate;
    }

    Optional<Login> login() {
        String source = DATASOURCE
                + value("datasource")
                        .filter(value -> !value.equals(DEFAULT))
                        .map(value -> '"' + value + "\".")
                        .orElse("");
        return settings.value(source + "jdbc.url")
                .map(url -> new Login(url, settings.value(source + "username"), settings.value(source + "password")));
    }

    List<String> packages() {
        return settings.list(prefix() + "packages");
    }

    List<String> mappingFiles() {
        return settings.list(prefix() + "mapping-files").stream()
                .filter(file -> !file.equals("no-file"))
                .toList();
    }

    private Optional<String> value(String setting) {
        return settings.value(prefix() + setting);
    }

    private String prefix() {
        return name.map(value -> PREFIX + '"' + value + "\".").orElse(PREFIX);
    }
}
