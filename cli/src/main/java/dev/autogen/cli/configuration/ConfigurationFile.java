package dev.autogen.cli.configuration;

import dev.autogen.AutogenException;
import dev.autogen.cli.project.Login;
import dev.autogen.diff.compare.UndeclaredKind;
import dev.autogen.diff.database.ObjectFilter;
import dev.autogen.diff.database.TableFilter;
import dev.autogen.execute.RunOptions;
import dev.autogen.execute.VersionTable;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code autogen.properties}. */
public final class ConfigurationFile {

    public static final String NAME = "autogen.properties";

    private static final Set<String> KNOWN = known(
            "url",
            "user",
            "password",
            "entities.packages",
            "entities.classpath",
            "entities.unit",
            "entities.skip.unloadable",
            "schemas",
            "tables.include",
            "tables.exclude",
            "objects.exclude",
            "undeclared.remove",
            "undeclared.keep",
            "revisions.folder",
            "version.table",
            "history.table",
            "lock.wait",
            "lock.timeout",
            "lock.attempts",
            "statement.timeout",
            "transaction.per.migration",
            "scratch.url",
            "scratch.user",
            "scratch.password",
            "columns.order",
            "spatial.indexes");

    private static Set<String> known(String... names) {
        return Stream.concat(Stream.of(names), NewFileSettings.NAMES.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Settings that begin so are handed to Hibernate. */
    private static final List<String> FOR_HIBERNATE =
            List.of("hibernate.", "org.hibernate.envers.", "jakarta.persistence.validation.");

    /** What some editors of Windows put before the first character. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern PACKAGE =
            Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*");

    private final Path file;
    private final ConfigurationValues values;

    private ConfigurationFile(ConfigurationValues values) {
        this.file = values.file();
        this.values = values;
    }

    /**
     * Reads the settings.
     *
     * @param environment wins over the file by {@code AUTOGEN_URL}, {@code AUTOGEN_USER} and {@code AUTOGEN_PASSWORD}, and
     *     fills in {@code ${NAME}} in values
     * @param target which of several, each with settings of its own; empty for none of them
     * @throws AutogenException where the file is missing or unreadable, a setting is unknown or refers to an unset
     *     variable, or there is no such target
     */
    public static Configuration read(Path file, Map<String, String> environment, Optional<String> target) {
        return known(file, environment, target).resolve();
    }

    /**
     * Reads who connects, without the URL.
     *
     * @throws AutogenException as {@link #read} does
     */
    public static ProjectLogin login(Path file, Map<String, String> environment, Optional<String> target) {
        ConfigurationFile configuration = known(file, environment, target);
        return new ProjectLogin(
                configuration.values.setting("user", "AUTOGEN_USER"),
                configuration.values.setting("password", "AUTOGEN_PASSWORD"),
                environment);
    }

    private static ConfigurationFile known(Path file, Map<String, String> environment, Optional<String> target) {
        if (!Files.isRegularFile(file)) {
            throw new AutogenException(
                    "no configuration: " + file + (Files.exists(file) ? " is no file" : " does not exist"),
                    "run autogen init DIR, or name the file with --config");
        }
        ConfigurationFile configuration = new ConfigurationFile(
                new ConfigurationValues(file, TargetSettings.of(load(file), target, file), environment));
        configuration.refuseUnknown();
        return configuration;
    }

    private static Map<String, String> load(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(file)));
        } catch (IOException | IllegalArgumentException problem) {
            String reason = problem instanceof CharacterCodingException ? "not in UTF-8" : problem.getMessage();
            throw new AutogenException(
                    "configuration unreadable: " + file + ": " + reason,
                    "make it a readable Java properties file in UTF-8",
                    problem);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            values.put(name, properties.getProperty(name).strip());
        }
        return values;
    }

    private static String text(Path file) throws IOException {
        String text = Files.readString(file);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private void refuseUnknown() {
        List<String> unknown = values.allNames().entrySet().stream()
                .filter(name -> !isKnown(name.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!unknown.isEmpty()) {
            throw new AutogenException(
                    "unknown setting: " + String.join(", ", unknown) + " in " + file,
                    "use one of " + String.join(", ", new TreeSet<>(KNOWN))
                            + ", hibernate.*, or one of these behind target.NAME.");
        }
    }

    private Configuration resolve() {
        ProjectFolder folder = ProjectFolder.of(
                file, values.list("revisions.folder").stream().map(values::path).toList());
        return new Configuration(
                file,
                this::connection,
                packages(),
                values.list("entities.classpath").stream()
                        .flatMap(this::classPathEntries)
                        .toList(),
                values.value("entities.unit"),
                values.flag("entities.skip.unloadable", false),
                values.list("schemas"),
                new TableFilter(tables("tables.include"), tables("tables.exclude")),
                new ObjectFilter(patterns("objects.exclude", pattern -> new ObjectFilter(List.of(pattern)))),
                undeclared(),
                folder.revisions(),
                folder.isAssumed(),
                NewFileSettings.of(values, folder.template()),
                values.tableName("version.table").orElse(VersionTable.DEFAULT_NAME),
                runOptions(),
                values.flag("spatial.indexes", true),
                scratch(),
                values.flag("columns.order", false),
                hibernate(),
                values.environment());
    }

    private Set<UndeclaredKind> undeclared() {
        Set<UndeclaredKind> removed = kinds("undeclared.remove");
        Set<UndeclaredKind> kept = kinds("undeclared.keep");
        kept.stream().filter(removed::contains).sorted().findFirst().ifPresent(kind -> {
            throw values.refused("undeclared.keep", kind.settingName(), "take it out of undeclared.remove");
        });
        removed.addAll(UndeclaredKind.OF_JPA);
        removed.removeAll(kept);
        return removed;
    }

    private Set<UndeclaredKind> kinds(String setting) {
        Set<UndeclaredKind> kinds = new HashSet<>();
        for (String name : values.list(setting)) {
            kinds.add(Arrays.stream(UndeclaredKind.values())
                    .filter(kind -> kind.settingName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> values.refused(
                            setting,
                            name,
                            "name kinds: "
                                    + Arrays.stream(UndeclaredKind.values())
                                            .map(UndeclaredKind::settingName)
                                            .collect(Collectors.joining(", ")))));
        }
        return kinds;
    }

    private Optional<ConnectionSettings> scratch() {
        return values.setting("scratch.url", "AUTOGEN_SCRATCH_URL")
                .map(url -> new ConnectionSettings(
                        url,
                        values.setting("scratch.user", "AUTOGEN_SCRATCH_USER"),
                        values.setting("scratch.password", "AUTOGEN_SCRATCH_PASSWORD")));
    }

    private List<String> tables(String name) {
        return patterns(name, pattern -> new TableFilter(List.of(pattern), List.of()));
    }

    private List<String> patterns(String name, Consumer<String> check) {
        List<String> patterns = values.list(name);
        for (String pattern : patterns) {
            try {
                check.accept(pattern);
            } catch (AutogenException problem) {
                throw values.refused(name, pattern, problem.fix());
            }
        }
        return patterns;
    }

    private ConnectionSettings connection(Supplier<Optional<Login>> application) {
        // Nothing stands for "embedded" by itself: a variable that is empty by mistake must not lead to another
        // database.
        Optional<String> url = values.setting("url", "AUTOGEN_URL");
        Optional<Login> own = url.isPresent() || values.names().contains("url") ? Optional.empty() : application.get();
        return new ConnectionSettings(
                url.or(() -> own.map(Login::url))
                        .orElseThrow(() -> new AutogenException(
                                "setting missing: url in " + file, "set it to a jdbc:postgresql: URL, or to embedded")),
                values.setting("user", "AUTOGEN_USER").or(() -> own.flatMap(Login::user)),
                values.setting("password", "AUTOGEN_PASSWORD").or(() -> own.flatMap(Login::password)));
    }

    private RunOptions runOptions() {
        RunOptions standard = RunOptions.STANDARD;
        return new RunOptions(
                values.duration("lock.wait", standard.lockWait()),
                values.duration("lock.timeout", standard.lockTimeout()),
                values.number("lock.attempts", standard.lockAttempts()),
                values.duration("statement.timeout", standard.statementTimeout()),
                values.flag("transaction.per.migration", standard.transactionPerMigration()),
                standard.allowChanged(),
                values.tableName("history.table"));
    }

    private Map<String, String> hibernate() {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String name : values.names()) {
            if (isForHibernate(name)) {
                values.value(name).ifPresent(value -> settings.put(name, value));
            }
        }
        return settings;
    }

    private static boolean isKnown(String name) {
        return KNOWN.contains(name) || NewFileSettings.isPostWrite(name) || isForHibernate(name);
    }

    private static boolean isForHibernate(String name) {
        return FOR_HIBERNATE.stream().anyMatch(name::startsWith);
    }

    private List<String> packages() {
        List<String> names = values.list("entities.packages");
        for (String name : names) {
            if (!PACKAGE.matcher(name).matches()) {
                throw values.refused(
                        "entities.packages",
                        name,
                        "name packages as com.acme.shop, with commas between them; sub-packages are included");
            }
        }
        return names;
    }

    /** Reads {@code lib/*} as the java command does: all jars of the folder, and no classes. */
    private Stream<Path> classPathEntries(String text) {
        if (!text.endsWith("/*")) {
            return Stream.of(values.path(text));
        }
        Path folder = values.path(text.substring(0, text.length() - 1));
        if (!Files.isDirectory(folder)) {
            // That it is missing is said by who looks for entities: other commands do without.
            return Stream.of(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList().stream();
        } catch (IOException problem) {
            throw new AutogenException(
                    "class path entry not readable: " + folder + ": " + problem, "make the folder readable", problem);
        }
    }
}
