package dev.autogen.diff.entity;

import dev.autogen.AutogenException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.CompositeIndex;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Indexer;
import org.jboss.jandex.Type;

/**
 * The classes of a mapping, found by their annotations without loading any of them.
 *
 * @param classes entities, mapped superclasses, embeddables and converters, sorted by name
 * @param packages packages whose {@code package-info} carries an annotation of Hibernate's, sorted
 * @param legacy entities of Java Persistence 2, which Hibernate 6 and later do not see, sorted
 * @param validated whether Bean Validation's annotations stand on them
 * @param index all classes that were looked at
 */
record EntityClasses(
        List<MappedClass> classes, List<String> packages, List<String> legacy, boolean validated, Index index) {

    private static final List<String> MAPPING_PACKAGES = List.of("jakarta.persistence.", "org.hibernate.annotations.");
    private static final DotName ENTITY = DotName.createSimple("jakarta.persistence.Entity");
    private static final DotName LEGACY_ENTITY = DotName.createSimple("javax.persistence.Entity");
    private static final List<DotName> MAPPED = List.of(
            ENTITY,
            DotName.createSimple("jakarta.persistence.MappedSuperclass"),
            DotName.createSimple("jakarta.persistence.Embeddable"),
            DotName.createSimple("jakarta.persistence.Converter"));

    /** Those that Hibernate writes into DDL where a validator is at hand ({@code TypeSafeActivator.applyDDL}). */
    private static final List<DotName> VALIDATED = Stream.of(
                    "NotNull", "NotBlank", "NotEmpty", "Size", "Min", "Max", "Digits")
            .map(name -> DotName.createSimple("jakarta.validation.constraints." + name))
            .toList();

    /**
     * Finds them.
     *
     * @throws AutogenException where there is no entity among them, or nothing that is mapped in one of the packages
     */
    static EntityClasses find(ClassPath classPath, EntitySources sources) {
        List<String> packages = sources.packages();
        Index index = index(classPath, sources);
        Set<String> entities = annotated(index, ENTITY).collect(Collectors.toSet());
        EntityClasses found = new EntityClasses(
                MAPPED.stream()
                        .flatMap(name -> annotated(index, name))
                        .sorted()
                        .distinct()
                        .map(name -> mapped(index.getClassByName(name)))
                        .toList(),
                index.getKnownClasses().stream()
                        .filter(EntityClasses::isMappedPackage)
                        .map(info -> info.name().packagePrefix())
                        .sorted()
                        .toList(),
                annotated(index, LEGACY_ENTITY)
                        .filter(name -> !entities.contains(name))
                        .sorted()
                        .toList(),
                VALIDATED.stream().anyMatch(name -> !index.getAnnotations(name).isEmpty()),
                index);
        List<String> empty = entities.isEmpty() ? packages : found.packagesWithoutClass(packages);
        boolean isMappedByFiles = !sources.mappingFiles().isEmpty();
        if (!empty.isEmpty() || (entities.isEmpty() && !isMappedByFiles)) {
            throw found.noEntity(classPath, empty, sources.roots());
        }
        return found;
    }

    /**
     * Returns the index with classes that belong to the mapping and were not looked at, and with their superclasses: a
     * mapped superclass may be in another package or jar.
     */
    IndexView indexWith(ClassPath classPath, Stream<String> names) {
        List<IndexView> all = new ArrayList<>(List.of(index));
        names.distinct().forEach(name -> {
            Optional<String> next = Optional.of(name);
            while (next.isPresent() && !next.get().startsWith("java.")) {
                next = superclass(next.get(), all, classPath);
            }
        });
        return CompositeIndex.create(all);
    }

    private static Optional<String> superclass(String name, List<IndexView> known, ClassPath classPath) {
        DotName dotName = DotName.createSimple(name);
        Optional<ClassInfo> found = known.stream()
                .flatMap(index -> Stream.ofNullable(index.getClassByName(dotName)))
                .findFirst();
        if (found.isEmpty()) {
            Indexer indexer = new Indexer();
            classPath.visitClasses(List.of(name), indexer::index);
            Index more = indexer.complete();
            known.add(more);
            found = Optional.ofNullable(more.getClassByName(dotName));
        }
        return found.map(ClassInfo::superName).map(DotName::toString);
    }

    /** What is to be searched whole may hold an application that says itself where its entities are. */
    private static Index index(ClassPath classPath, EntitySources sources) {
        Index index = index(classPath, sources.packages(), sources.roots(), sources.classes());
        List<String> scanned = sources.packages().isEmpty() ? SpringScan.packages(index) : List.of();
        return scanned.isEmpty() ? index : index(classPath, scanned, List.of(), sources.classes());
    }

    private static Index index(ClassPath classPath, List<String> packages, List<Path> roots, List<String> classes) {
        Indexer indexer = new Indexer();
        classPath.visit(outermostFolders(packages), indexer::index);
        classPath.visitWhole(roots, indexer::index);
        List<String> missing = classPath.visitClasses(classes, indexer::index);
        if (!missing.isEmpty()) {
            throw new AutogenException(
                    "class not found: " + String.join(", ", missing) + ", which the persistence unit lists, in "
                            + classPath.description(),
                    "compile the project, or take the class out of the unit");
        }
        return indexer.complete();
    }

    /** A package of which nothing is found is misspelt, and the tables of its entities would look dropped. */
    private List<String> packagesWithoutClass(List<String> packages) {
        return packages.stream()
                .filter(name ->
                        classes.stream().noneMatch(mapped -> mapped.name().startsWith(name + ".")))
                .toList();
    }

    private static List<String> outermostFolders(List<String> packages) {
        List<String> folders = packages.stream()
                .map(name -> name.replace('.', '/') + "/")
                .distinct()
                .toList();
        return folders.stream()
                .filter(folder ->
                        folders.stream().noneMatch(other -> !other.equals(folder) && folder.startsWith(other)))
                .toList();
    }

    private static Stream<String> annotated(Index index, DotName annotation) {
        return index.getAnnotations(annotation).stream()
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == AnnotationTarget.Kind.CLASS)
                .map(target -> target.asClass().name().toString());
    }

    private static MappedClass mapped(ClassInfo info) {
        return new MappedClass(
                info.name().toString(),
                Optional.ofNullable(info.superName())
                        .map(DotName::toString)
                        .filter(name -> !name.equals(Object.class.getName())),
                mentioned(info));
    }

    private static List<String> mentioned(ClassInfo info) {
        return info.annotations().stream()
                .filter(annotation ->
                        MAPPING_PACKAGES.stream().anyMatch(annotation.name().toString()::startsWith))
                .flatMap(annotation -> annotation.values().stream())
                .flatMap(EntityClasses::classes)
                .sorted()
                .distinct()
                .toList();
    }

    private static Stream<String> classes(AnnotationValue value) {
        return switch (value.kind()) {
            case CLASS ->
                Stream.of(value.asClass())
                        .filter(type -> type.kind() == Type.Kind.CLASS)
                        .map(type -> type.name().toString());
            case NESTED -> value.asNested().values().stream().flatMap(EntityClasses::classes);
            case ARRAY -> value.asArrayList().stream().flatMap(EntityClasses::classes);
            default -> Stream.empty();
        };
    }

    private static boolean isMappedPackage(ClassInfo info) {
        return info.name().withoutPackagePrefix().equals("package-info")
                && info.declaredAnnotations().stream()
                        .anyMatch(annotation -> annotation.name().toString().startsWith("org.hibernate.annotations."));
    }

    private AutogenException noEntity(ClassPath classPath, List<String> searched, List<Path> roots) {
        if (!legacy.isEmpty()) {
            return new AutogenException(
                    "no entity found: " + examples() + " for javax.persistence, which Hibernate 6 and later do not see",
                    "move the entities to jakarta.persistence");
        }
        if (searched.isEmpty()) {
            return new AutogenException(
                    "no entity found: no class carries jakarta.persistence.Entity in "
                            + (roots.isEmpty()
                                    ? classPath.description()
                                    : roots.stream().map(Path::toString).collect(Collectors.joining(", "))),
                    "compile the project, or name the packages of your @Entity classes in entities.packages");
        }
        return new AutogenException(
                "no entity found: no class in the package " + String.join(", ", searched)
                        + " or below it carries jakarta.persistence.Entity, in " + classPath.description(),
                "name the packages of your @Entity classes in entities.packages, and the folders or jars that hold"
                        + " them in entities.classpath");
    }

    /** Returns what was found and is not read, a sentence each. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!legacy.isEmpty()) {
            notes.add(
                    "left out: " + examples()
                            + " for javax.persistence, which Hibernate 6 and later do not see; move them to jakarta.persistence");
        }
        return notes;
    }

    private String examples() {
        String shown = legacy.stream().limit(3).collect(Collectors.joining(", "));
        return legacy.size() == 1
                ? shown + " is an entity"
                : shown + (legacy.size() > 3 ? ", ..." : "") + " are " + legacy.size() + " entities";
    }
}
