package dev.autogen.cli.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Gradle project. It is asked through an initialisation script, so that its build files stay as they are.
 *
 * @param module has the build file that the folder belongs to
 * @param root has the settings, and the wrapper
 */
record GradleBuild(Path module, Path root) implements BuildTool {

    private static final List<String> BUILD_FILES = List.of("build.gradle", "build.gradle.kts");
    private static final List<String> SETTINGS_FILES = List.of("settings.gradle", "settings.gradle.kts");
    private static final String ROOT = "autogen-root=";
    private static final String LIBRARY = "autogen-library=";

    /** What a library that is only compiled against brings is provided by a server, so it counts too. */
    private static final String SCRIPT = """
            allprojects {
                afterEvaluate { project ->
                    def sets = project.extensions.findByName('sourceSets')
                    if (sets == null) { return }
                    project.tasks.register('autogenClassPath') {
                        dependsOn project.tasks.named('classes')
                        def main = sets.getByName('main')
                        def roots = main.output
                        def libraries = main.runtimeClasspath + main.compileClasspath
                        doLast {
                            roots.files.each { println '%s' + it }
                            libraries.files.each { println '%s' + it }
                        }
                    }
                }
            }
            """.formatted(ROOT, LIBRARY);

    static Optional<BuildTool> in(Path folder) {
        if (!has(folder, BUILD_FILES)) {
            return Optional.empty();
        }
        Path root = folder;
        for (Path place = folder; place != null; place = place.getParent()) {
            if (has(place, SETTINGS_FILES)) {
                root = place;
                break;
            }
        }
        return Optional.of(new GradleBuild(folder, root));
    }

    private static boolean has(Path folder, List<String> names) {
        return names.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }

    @Override
    public String title() {
        return "Gradle project " + module.getFileName();
    }

    @Override
    public List<Path> files() {
        try (Stream<Path> files = Files.find(root, 5, (file, attributes) -> isBuildFile(file))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBuildFile(Path file) {
        String name = file.getFileName().toString();
        return BUILD_FILES.contains(name)
                || SETTINGS_FILES.contains(name)
                || name.equals("gradle.properties")
                || name.endsWith(".versions.toml")
                || name.equals("gradle.lockfile");
    }

    @Override
    public List<Path> sources() {
        return files().stream()
                .map(file -> file.resolveSibling("src").resolve("main"))
                .filter(Files::isDirectory)
                .distinct()
                .toList();
    }

    @Override
    public void compile() {
        command().run(List.of("-q", task("classes")));
    }

    @Override
    public BuildOutput build() {
        try {
            Path script = Files.createTempFile("autogen", ".gradle");
            try {
                Files.writeString(script, SCRIPT);
                return output(
                        command().run(List.of("-q", "--init-script", script.toString(), task("autogenClassPath"))));
            } finally {
                Files.delete(script);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String task(String name) {
        return root.equals(module)
                ? ":" + name
                : ":" + root.relativize(module).toString().replace('\\', '/').replace('/', ':') + ":" + name;
    }

    private BuildCommand command() {
        return new BuildCommand(root, root.resolve("gradlew"), "gradle");
    }

    private static BuildOutput output(String printed) {
        List<Path> roots = new ArrayList<>();
        List<Path> libraries = new ArrayList<>();
        printed.lines().forEach(line -> {
            if (line.startsWith(ROOT)) {
                roots.add(Path.of(line.substring(ROOT.length())));
            } else if (line.startsWith(LIBRARY)) {
                libraries.add(Path.of(line.substring(LIBRARY.length())));
            }
        });
        roots.removeIf(Files::notExists);
        libraries.removeIf(Files::notExists);
        libraries.removeAll(roots);
        libraries.stream().filter(Files::isDirectory).forEach(roots::add);
        return new BuildOutput(roots, libraries.stream().distinct().toList());
    }
}
