package dev.autogen.cli.project;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * A Maven project. Of one with several modules it is the module that the folder lies in, built with the modules that it needs.
 *
 * @param module has the {@code pom.xml} that the folder belongs to
 * @param root the outermost folder of whose modules it is one
 */
record MavenBuild(Path module, Path root) implements BuildTool {

    private static final String POM = "pom.xml";
    private static final String LIST = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:list";
    private static final Path ANSWER = Path.of("target", "autogen-dependencies.txt");

    /** A line of the answer: group, artifact, type, maybe a classifier, version, scope, file, maybe a Java module. */
    private static final Pattern DEPENDENCY = Pattern.compile(
            "\\s*[^:\\s]+:[^:]+:[^:]+:(?:[^:]+:)?[^:]+:(compile|runtime|provided|system|test):(.+?)(?: -- module .*)?");

    static Optional<BuildTool> in(Path folder) {
        if (!Files.isRegularFile(folder.resolve(POM))) {
            return Optional.empty();
        }
        Path root = folder;
        for (Path outer = folder.getParent(); outer != null; outer = outer.getParent()) {
            root = hasModule(outer, root) ? outer : root;
        }
        return Optional.of(new MavenBuild(folder, root));
    }

    /** A project may lie in the folder of another one without being a module of it. */
    private static boolean hasModule(Path outer, Path folder) {
        Path pom = outer.resolve(POM);
        return Files.isRegularFile(pom)
                && XmlFile.texts(XmlFile.root(pom), "module").stream()
                        .map(module -> outer.resolve(module).normalize())
                        .anyMatch(module -> module.equals(folder) || module.equals(folder.resolve(POM)));
    }

    @Override
    public String title() {
        Element project = XmlFile.root(module.resolve(POM));
        return "Maven project "
                + XmlFile.children(project, "artifactId").findFirst().orElse(module.getFileName() + "");
    }

    @Override
    public List<Path> files() {
        try (Stream<Path> settings = Stream.of(root.resolve(".mvn/maven.config"), root.resolve(".mvn/jvm.config"))) {
            return Stream.concat(poms().stream(), settings.filter(Files::exists))
                    .sorted()
                    .toList();
        }
    }

    private List<Path> poms() {
        try (Stream<Path> files = Files.find(
                root,
                5,
                (file, attributes) -> file.endsWith(POM) && !file.toString().contains("/target/"))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Path> sources() {
        return poms().stream()
                .map(pom -> pom.resolveSibling("src").resolve("main"))
                .filter(Files::isDirectory)
                .toList();
    }

    @Override
    public void compile() {
        command().run(arguments(List.of("process-classes")));
    }

    @Override
    public BuildOutput build() {
        List<Path> modules = poms().stream().map(Path::getParent).toList();
        modules.forEach(module -> delete(module.resolve(ANSWER)));
        command()
                .run(arguments(List.of(
                        "process-classes", LIST, "-DoutputFile=" + ANSWER, "-DoutputAbsoluteArtifactFilename=true")));
        // A folder of modules has no classes of its own: then all of its modules count.
        List<Path> built = isAggregator() ? modules : List.of(module);
        List<Path> libraries = built.stream()
                .map(folder -> folder.resolve(ANSWER))
                .filter(Files::exists)
                .flatMap(answer -> libraries(answer).stream())
                .distinct()
                .toList();
        List<Path> roots = Stream.concat(
                        built.stream().map(folder -> folder.resolve("target").resolve("classes")), libraries.stream())
                .filter(Files::isDirectory)
                .distinct()
                .toList();
        return new BuildOutput(roots, libraries);
    }

    private boolean isAggregator() {
        return XmlFile.children(XmlFile.root(module.resolve(POM)), "packaging").anyMatch("pom"::equals);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> arguments(List<String> goals) {
        List<String> arguments = new ArrayList<>(List.of("-B", "-q", "-DskipTests"));
        if (!root.equals(module)) {
            arguments.addAll(List.of("-pl", root.relativize(module).toString(), "-am"));
        }
        arguments.addAll(goals);
        return arguments;
    }

    private BuildCommand command() {
        return new BuildCommand(root, root.resolve("mvnw"), "mvn");
    }

    /** A dependency may be a list of others, an archive or a native library, which Maven hands to no JVM. */
    private static boolean isOnClassPath(Path artifact) {
        return Files.isDirectory(artifact) || artifact.toString().endsWith(".jar");
    }

    /** Test libraries are left out: one of them could bring a validator or a Hibernate that the application lacks. */
    private static List<Path> libraries(Path answer) {
        try {
            return Files.readAllLines(answer).stream()
                    .map(line -> line.replaceAll("\u001B\\[[0-9;]*m", ""))
                    .map(DEPENDENCY::matcher)
                    .filter(Matcher::matches)
                    .filter(line -> !line.group(1).equals("test"))
                    .map(line -> Path.of(line.group(2).strip()))
                    .filter(MavenBuild::isOnClassPath)
                    .toList();
        } catch (IOException e) {
            throw new AutogenException(
                    "build failed: Maven's answer is not readable: " + answer, "run the command again", e);
        }
    }
}
