package dev.autogen.cli.project;

import dev.autogen.diff.entity.EntitySources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The application that the entities belong to.
 *
 * @param recognised what it was recognised by, in the words of the message
 * @param classPath its classes and libraries; empty where it has no build and none was named
 * @param sources where its entities are
 * @param hibernate what it tells Hibernate
 * @param login its database, where its settings name one
 */
public record Application(
        List<String> recognised,
        List<Path> classPath,
        EntitySources sources,
        Map<String, String> hibernate,
        Optional<Login> login) {

    private static final String MAPPING_FILE = "META-INF/orm.xml";

    public Application {
        recognised = List.copyOf(recognised);
        classPath = List.copyOf(classPath);
        Objects.requireNonNull(sources, "sources is null");
        hibernate = Map.copyOf(hibernate);
        Objects.requireNonNull(login, "login is null");
    }

    /**
     * What the settings of the project say, which wins over what is recognised.
     *
     * @param folder that of {@code autogen.properties}
     * @param packages where the entities are; none where that is to be found out
     * @param classPath folders and jars; none where the build is to be asked
     * @param unit the persistence unit, where there are several
     * @param cache the folder for what can be deleted without loss
     */
    public record Question(
            Path folder,
            List<String> packages,
            List<Path> classPath,
            Optional<String> unit,
            Path cache,
            Map<String, String> environment) {}

    /** Returns whether a folder has a build that can be asked. */
    public static boolean isBuilt(Path folder) {
        return BuildTool.of(folder).isPresent();
    }

    /**
     * Finds it.
     *
     * @param progress told when the build is asked or its sources are compiled
     * @throws dev.autogen.AutogenException where there are neither packages nor a build, the build fails, or a file of settings
     *     cannot be read
     */
    public static Application find(Question question, Consumer<String> progress) {
        List<String> recognised = new ArrayList<>();
        BuildOutput build = build(question, recognised, progress);
        Optional<Framework> framework = framework(question, build);
        framework.ifPresent(found -> recognised.add(found.title()));
        return new Application(
                recognised,
                build.classPath(),
                sources(question, build, framework),
                framework.map(Framework::hibernate).orElse(Map.of()),
                framework.flatMap(Framework::login));
    }

    /** Returns the folder or jar of the class path that a class is in, where it is in one. */
    public Optional<Path> origin(String className) {
        return new Libraries(classPath).with(className.replace('.', '/') + ".class");
    }

    private static BuildOutput build(Question question, List<String> recognised, Consumer<String> progress) {
        if (!question.classPath().isEmpty()) {
            List<Path> roots = question.classPath().stream()
                    .filter(entry -> !entry.toString().endsWith(".jar"))
                    .toList();
            return new BuildOutput(roots, question.classPath());
        }
        return BuildTool.of(question.folder())
                .map(tool -> {
                    recognised.add(tool.title());
                    return new CachedBuild(tool, question.cache().resolve("classpath"), progress).output();
                })
                .orElse(new BuildOutput(List.of(), List.of()));
    }

    private static Optional<Framework> framework(Question question, BuildOutput build) {
        if (build.classPath().isEmpty()) {
            return Optional.empty();
        }
        if (question.unit().isPresent()) {
            return Quarkus.recognise(build, question.folder(), question.environment(), question.unit())
                    .or(() -> PersistenceUnit.recognise(build, question.unit()));
        }
        return SpringBoot.recognise(build, question.folder(), question.environment())
                .or(() -> Quarkus.recognise(build, question.folder(), question.environment(), Optional.empty()))
                .or(() -> PersistenceUnit.recognise(build, Optional.empty()))
                .or(() -> PersistenceUnit.recogniseHibernateFile(build));
    }

    private static EntitySources sources(Question question, BuildOutput build, Optional<Framework> framework) {
        List<String> mappingFiles =
                new ArrayList<>(framework.map(Framework::mappingFiles).orElse(List.of()));
        if (!mappingFiles.contains(MAPPING_FILE) && new Libraries(build.roots()).has(MAPPING_FILE)) {
            mappingFiles.add(MAPPING_FILE);
        }
        if (!question.packages().isEmpty()) {
            return new EntitySources(question.packages(), List.of(), List.of(), mappingFiles);
        }
        List<Path> roots = new ArrayList<>();
        if (framework.filter(Framework::onlyListed).isEmpty()) {
            roots.addAll(build.roots());
        }
        framework.ifPresent(found -> roots.addAll(found.archives()));
        List<String> packages = framework.map(Framework::packages).orElse(List.of());
        return new EntitySources(
                packages,
                packages.isEmpty() ? roots : List.of(),
                framework.map(Framework::classes).orElse(List.of()),
                mappingFiles);
    }
}
