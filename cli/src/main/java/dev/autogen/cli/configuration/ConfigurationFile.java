package dev.autogen.cli.configuration;

import dev.autogen.AutogenException;
import dev.autogen.schema.QualifiedName;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code autogen.properties}. */
public final class ConfigurationFile {

    public static final String NAME = "autogen.properties";

    private static final Set<String> KNOWN = Set.of(
            "url",
            "user",
            "password",
            "entities.packages",
            "entities.classpath",
            "revisions.folder",
            "revisions.template",
            "revisions.package",
            "version.table",
            "spatial.indexes");

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}");

    private final Path file;
    private final Map<String, String> values;
    private final Map<String, String> environment;

    private ConfigurationFile(Path file, Map<String, String> values, Map<String, String> environment) {
        this.file = file;
        this.values = values;
        this.environment = environment;
    }

    /**
     * Reads the settings.
     *
     * @param environment wins over the file by {@code AUTOGEN_URL}, {@code AUTOGEN_USER} and {@code AUTOGEN_PASSWORD}, and
     *     fills in {@code ${NAME}} in values
     * @throws AutogenException where the file is missing or unreadable, or a setting is unknown or refers to an unset
     *     variable
     */
    public static Configuration read(Path file, Map<String, String> environment) {
        if (!Files.isRegularFile(file)) {
            throw new AutogenException(
                    "no configuration: " + file + " does not exist",
                    "run autogen init DIR, or name the file with --config");
        }
        ConfigurationFile configuration = new ConfigurationFile(file, load(file), environment);
        configuration.refuseUnknown();
        return configuration.resolve();
    }

    private static Map<String, String> load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException problem) {
            throw new AutogenException(
                    "configuration unreadable: " + file + ": " + problem.getMessage(),
                    "make it a readable Java properties file in UTF-8",
                    problem);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            values.put(name, properties.getProperty(name).strip());
        }
        return values;
    }

    private void refuseUnknown() {
        List<String> unknown = values.keySet().stream()
                .filter(name -> !KNOWN.contains(name) && !name.startsWith("hibernate."))
                .toList();
        if (!unknown.isEmpty()) {
            throw new AutogenException(
                    "unknown setting: " + String.join(", ", unknown) + " in " + file,
                    "use one of " + String.join(", ", new TreeSet<>(KNOWN)) + ", or hibernate.*");
        }
    }

    private Configuration resolve() {
        ProjectFolder folder = ProjectFolder.of(file, value("revisions.folder").map(this::path));
        return new Configuration(
                file,
                connection(),
                list("entities.packages"),
                list("entities.classpath").stream().map(this::path).toList(),
                folder.revisions(),
                value("revisions.template").map(this::path).or(folder::template),
                value("revisions.package").or(this::defaultPackage),
                versionTable(),
                flag("spatial.indexes", true),
                hibernate());
    }

    private ConnectionSettings connection() {
        String url = setting("url", "AUTOGEN_URL").orElse(ConnectionSettings.EMBEDDED);
        if (!url.equals(ConnectionSettings.EMBEDDED) && !url.startsWith("jdbc:postgresql:")) {
            throw new AutogenException(
                    "url refused: it begins with \"" + url.replaceFirst("(?s)^([^:]*:?[^:]*).*", "$1") + "\"",
                    "use a jdbc:postgresql: URL, or embedded");
        }
        return new ConnectionSettings(url, setting("user", "AUTOGEN_USER"), setting("password", "AUTOGEN_PASSWORD"));
    }

    private QualifiedName versionTable() {
        String name = value("version.table").orElse("autogen_version");
        int dot = name.indexOf('.');
        return dot < 0 ? QualifiedName.of(name) : QualifiedName.of(name.substring(0, dot), name.substring(dot + 1));
    }

    /** A setting that is there and empty means the unnamed package. */
    private Optional<String> defaultPackage() {
        return values.containsKey("revisions.package") ? Optional.empty() : Optional.of("db.revisions");
    }

    private Map<String, String> hibernate() {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String name : values.keySet()) {
            if (name.startsWith("hibernate.")) {
                value(name).ifPresent(value -> settings.put(name, value));
            }
        }
        return settings;
    }

    private boolean flag(String name, boolean otherwise) {
        String text = value(name).orElse(String.valueOf(otherwise));
        if (!text.equals("true") && !text.equals("false")) {
            throw new AutogenException(
                    "setting refused: " + name + " = " + text + " in " + file, "set it to true or false");
        }
        return text.equals("true");
    }

    private List<String> list(String name) {
        return value(name).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private Path path(String text) {
        return file.resolveSibling(text).normalize();
    }

    private Optional<String> setting(String name, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(text -> !text.isBlank())
                .or(() -> value(name));
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(text -> !text.isEmpty())
                .map(text -> REFERENCE
                        .matcher(text)
                        .replaceAll(match -> Matcher.quoteReplacement(variable(name, match.group(1)))));
    }

    private String variable(String setting, String variable) {
        String text = environment.get(variable);
        if (text == null) {
            throw new AutogenException(
                    "environment variable not set: " + variable + ", which " + setting + " in " + file + " refers to",
                    "export " + variable);
        }
        return text;
    }
}
