package dev.autogen.cli.project;

import dev.autogen.AutogenException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Recognises {@code META-INF/persistence.xml} (Jakarta Persistence, chapter 8) and {@code hibernate.cfg.xml}. */
final class PersistenceUnit {

    private static final String FILE = "META-INF/persistence.xml";
    private static final String HIBERNATE_FILE = "hibernate.cfg.xml";

    /** What shapes a schema begins so; the other settings of JPA say where a database is. */
    private static final List<String> PREFIXES =
            List.of("hibernate.", "org.hibernate.envers.", "jakarta.persistence.validation.");

    private PersistenceUnit() {}

    /**
     * Returns the unit of the project's own classes, where there is one.
     *
     * @param name which one, where there are several
     * @throws AutogenException where there are several and none is named, or none has the name
     */
    static Optional<Framework> recognise(BuildOutput build, Optional<String> name) {
        List<Framework> units = build.roots().stream()
                .filter(root -> Files.isRegularFile(root.resolve(FILE)))
                .flatMap(root -> XmlFile.elements(XmlFile.root(root.resolve(FILE)), "persistence-unit").stream()
                        .filter(unit -> name.isEmpty() || name.get().equals(unit.getAttribute("name")))
                        .map(unit -> unit(unit, root, build)))
                .toList();
        if (units.size() > 1) {
            throw new AutogenException(
                    "persistence unit not clear: "
                            + units.stream().map(Framework::title).collect(Collectors.joining(", ")),
                    "name one in entities.unit");
        }
        if (units.isEmpty() && name.isPresent()) {
            throw new AutogenException(
                    "persistence unit not found: " + name.get() + " is in no " + FILE + " of the project",
                    "correct entities.unit");
        }
        return units.stream().findFirst();
    }

    private static Framework unit(Element unit, Path root, BuildOutput build) {
        Map<String, String> properties = new LinkedHashMap<>();
        XmlFile.elements(unit, "property")
                .forEach(property -> properties.put(property.getAttribute("name"), property.getAttribute("value")));
        XmlFile.texts(unit, "validation-mode")
                .forEach(mode -> properties.put("jakarta.persistence.validation.mode", mode));
        List<String> excluded = XmlFile.elements(unit, "exclude-unlisted-classes").stream()
                .map(element -> element.getTextContent().strip())
                .toList();
        return new Framework(
                "persistence unit " + unit.getAttribute("name"),
                hibernate(properties),
                login(properties, "jakarta.persistence.jdbc.").or(() -> login(properties, "javax.persistence.jdbc.")),
                List.of(),
                XmlFile.texts(unit, "jar-file").stream()
                        .flatMap(file -> archive(file, root, build).stream())
                        .toList(),
                XmlFile.texts(unit, "class"),
                XmlFile.texts(unit, "mapping-file"),
                excluded.stream().anyMatch(text -> !text.equals("false")));
    }

    /** Its path is relative to the root of the unit; a build tool has the jar under another name, which ends alike. */
    private static Optional<Path> archive(String file, Path root, BuildOutput build) {
        Path beside = root.resolve(file).normalize();
        if (Files.exists(beside)) {
            return Optional.of(beside);
        }
        Path name = Path.of(file).getFileName();
        return build.libraries().stream()
                .filter(library -> library.getFileName().equals(name))
                .findFirst();
    }

    /** What a server or a data source of the application's decides is not for autogen to start. */
    private static Map<String, String> hibernate(Map<String, String> properties) {
        return properties.entrySet().stream()
                .filter(entry -> PREFIXES.stream().anyMatch(entry.getKey()::startsWith))
                .filter(entry -> !entry.getKey().startsWith("hibernate.connection.")
                        && !entry.getKey().startsWith("hibernate.hbm2ddl."))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<Login> login(Map<String, String> properties, String prefix) {
        return Optional.ofNullable(properties.get(prefix + "url"))
                .map(url -> new Login(
                        url,
                        Optional.ofNullable(properties.get(prefix + "user")),
                        Optional.ofNullable(properties.get(prefix + "password"))));
    }

    /** Returns what {@code hibernate.cfg.xml} in the root of the class path says. */
    static Optional<Framework> recogniseHibernateFile(BuildOutput build) {
        return build.roots().stream()
                .map(root -> root.resolve(HIBERNATE_FILE))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(file -> hibernateFile(XmlFile.root(file)));
    }

    private static Framework hibernateFile(Element root) {
        Map<String, String> properties = new LinkedHashMap<>();
        XmlFile.elements(root, "property")
                .forEach(property -> properties.put(
                        withPrefix(property.getAttribute("name")),
                        property.getTextContent().strip()));
        List<Element> mappings = XmlFile.elements(root, "mapping");
        Optional<Login> login = Optional.ofNullable(properties.get("hibernate.connection.url"))
                .map(url -> new Login(
                        url,
                        Optional.ofNullable(properties.get("hibernate.connection.username")),
                        Optional.ofNullable(properties.get("hibernate.connection.password"))));
        return new Framework(
                HIBERNATE_FILE,
                hibernate(properties),
                login,
                List.of(),
                List.of(),
                attributes(mappings, "class").toList(),
                attributes(mappings, "resource").toList(),
                true);
    }

    /** The file may leave out the first word of a setting ({@code Configuration.addProperty}). */
    private static String withPrefix(String name) {
        boolean isWhole = name.startsWith("hibernate.") || name.startsWith("org.") || name.startsWith("jakarta.");
        return isWhole ? name : "hibernate." + name;
    }

    private static Stream<String> attributes(List<Element> elements, String name) {
        return elements.stream().map(element -> element.getAttribute(name)).filter(text -> !text.isEmpty());
    }
}
