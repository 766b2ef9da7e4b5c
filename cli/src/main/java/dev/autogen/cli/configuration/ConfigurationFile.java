package dev.autogen.cli.configuration;

import dev.autogen.AutogenException;
import dev.autogen.cli.project.Login;
import dev.autogen.diff.database.TableFilter;
import dev.autogen.execute.RunOptions;
import dev.autogen.execute.VersionTable;
import dev.autogen.schema.QualifiedName;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code autogen.properties}. */
public final class ConfigurationFile {

    public static final String NAME = "autogen.properties";

    private static final Set<String> KNOWN = Set.of(
            "url",
            "user",
            "password",
            "entities.packages",
            "entities.classpath",
            "entities.unit",
            "schemas",
            "tables.include",
            "tables.exclude",
            "revisions.folder",
            "revisions.template",
            "revisions.package",
            "version.table",
            "history.table",
            "lock.wait",
            "lock.timeout",
            "lock.attempts",
            "statement.timeout",
            "transaction.per.migration",
            "spatial.indexes");

    /** Settings that begin so are handed to Hibernate. */
    private static final List<String> FOR_HIBERNATE =
            List.of("hibernate.", "org.hibernate.envers.", "jakarta.persistence.validation.");

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}");

    /** What some editors of Windows put before the first character. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern PACKAGE =
            Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*");

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
        return known(file, environment).resolve();
    }

    /**
     * Reads who connects, without the URL.
     *
     * @throws AutogenException as {@link #read} does
     */
    public static ProjectLogin login(Path file, Map<String, String> environment) {
        ConfigurationFile configuration = known(file, environment);
        return new ProjectLogin(
                configuration.setting("user", "AUTOGEN_USER"),
                configuration.setting("password", "AUTOGEN_PASSWORD"),
                environment);
    }

    private static ConfigurationFile known(Path file, Map<String, String> environment) {
        if (!Files.isRegularFile(file)) {
            throw new AutogenException(
                    "no configuration: " + file + (Files.exists(file) ? " is no file" : " does not exist"),
                    "run autogen init DIR, or name the file with --config");
        }
        ConfigurationFile configuration = new ConfigurationFile(file, load(file), environment);
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
        List<String> unknown = values.keySet().stream()
                .filter(name -> !KNOWN.contains(name) && !isForHibernate(name))
                .toList();
        if (!unknown.isEmpty()) {
            throw new AutogenException(
                    "unknown setting: " + String.join(", ", unknown) + " in " + file,
                    "use one of " + String.join(", ", new TreeSet<>(KNOWN)) + ", or hibernate.*");
        }
    }

    private Configuration resolve() {
        ProjectFolder folder = ProjectFolder.of(
                file, list("revisions.folder").stream().map(this::path).toList());
        return new Configuration(
                file,
                this::connection,
                packages(),
                list("entities.classpath").stream()
                        .flatMap(this::classPathEntries)
                        .toList(),
                value("entities.unit"),
                list("schemas"),
                new TableFilter(patterns("tables.include"), patterns("tables.exclude")),
                folder.revisions(),
                value("revisions.template").map(this::path).or(folder::template),
                value("revisions.package").or(this::defaultPackage),
                tableName("version.table").orElse(VersionTable.DEFAULT_NAME),
                runOptions(),
                flag("spatial.indexes", true),
                hibernate(),
                environment);
    }

    private List<String> patterns(String name) {
        List<String> patterns = list(name);
        for (String pattern : patterns) {
            try {
                new TableFilter(List.of(pattern), List.of());
            } catch (AutogenException problem) {
                throw refused(name, pattern, problem.fix());
            }
        }
        return patterns;
    }

    private ConnectionSettings connection(Supplier<Optional<Login>> application) {
        // Nothing stands for "embedded" by itself: a variable that is empty by mistake must not lead to another
        // database.
        Optional<String> url = setting("url", "AUTOGEN_URL");
        Optional<Login> own = url.isPresent() || values.containsKey("url") ? Optional.empty() : application.get();
        return new ConnectionSettings(
                url.or(() -> own.map(Login::url))
                        .orElseThrow(() -> new AutogenException(
                                "setting missing: url in " + file, "set it to a jdbc:postgresql: URL, or to embedded")),
                setting("user", "AUTOGEN_USER").or(() -> own.flatMap(Login::user)),
                setting("password", "AUTOGEN_PASSWORD").or(() -> own.flatMap(Login::password)));
    }

    private Optional<QualifiedName> tableName(String setting) {
        return value(setting).map(name -> {
            int dot = name.indexOf('.');
            if (dot == 0 || dot == name.length() - 1 || dot != name.lastIndexOf('.')) {
                throw refused(setting, name, "write it as table or schema.table");
            }
            return dot < 0 ? QualifiedName.of(name) : QualifiedName.of(name.substring(0, dot), name.substring(dot + 1));
        });
    }

    private RunOptions runOptions() {
        RunOptions standard = RunOptions.STANDARD;
        return new RunOptions(
                duration("lock.wait", standard.lockWait()),
                duration("lock.timeout", standard.lockTimeout()),
                number("lock.attempts", standard.lockAttempts()),
                duration("statement.timeout", standard.statementTimeout()),
                flag("transaction.per.migration", standard.transactionPerMigration()),
                standard.allowChanged(),
                tableName("history.table"));
    }

    private Duration duration(String name, Duration otherwise) {
        Optional<String> text = value(name);
        try {
            return text.map(DurationText::parse).orElse(otherwise);
        } catch (AutogenException problem) {
            throw refused(name, text.orElseThrow(), problem.fix());
        }
    }

    private int number(String name, int otherwise) {
        String text = value(name).orElse(String.valueOf(otherwise));
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw refused(name, text, "set it to a number from 1 on");
        }
        return Integer.parseInt(text);
    }

    /** A setting that is there and empty means the unnamed package. */
    private Optional<String> defaultPackage() {
        return values.containsKey("revisions.package") ? Optional.empty() : Optional.of("db.revisions");
    }

    private Map<String, String> hibernate() {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String name : values.keySet()) {
            if (isForHibernate(name)) {
                value(name).ifPresent(value -> settings.put(name, value));
            }
        }
        return settings;
    }

    private static boolean isForHibernate(String name) {
        return FOR_HIBERNATE.stream().anyMatch(name::startsWith);
    }

    private boolean flag(String name, boolean otherwise) {
        String text = value(name).orElse(String.valueOf(otherwise));
        if (!text.equals("true") && !text.equals("false")) {
            throw refused(name, text, "set it to true or false");
        }
        return text.equals("true");
    }

    private AutogenException refused(String name, String text, String fix) {
        return new AutogenException("setting refused: " + name + " = " + text + " in " + file, fix);
    }

    private List<String> packages() {
        List<String> names = list("entities.packages");
        for (String name : names) {
            if (!PACKAGE.matcher(name).matches()) {
                throw refused(
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
            return Stream.of(path(text));
        }
        Path folder = path(text.substring(0, text.length() - 1));
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
                        .replaceAll(match -> Matcher.quoteReplacement(variable(name, match.group(1)))))
                .filter(text -> !text.isBlank());
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
