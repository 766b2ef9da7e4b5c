package dev.autogen.source;

import dev.autogen.graph.RevisionEntry;
import dev.autogen.revision.Revision;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Revisions as compiled classes. */
final class PackageSource implements RevisionSource {

    private final String packageName;
    private final ClassLoader classLoader;

    PackageSource(String packageName, ClassLoader classLoader) {
        this.packageName = Objects.requireNonNull(packageName, "packageName is null");
        this.classLoader = Objects.requireNonNull(classLoader, "classLoader is null");
    }

    @Override
    public List<RevisionEntry> entries() {
        return classes().stream().map(RevisionClass::entry).toList();
    }

    @Override
    public Map<String, Revision> load(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Set<String> wanted = new LinkedHashSet<>(ids);
        Map<String, Revision> revisions = new LinkedHashMap<>();
        for (RevisionClass revision : classes()) {
            String id = revision.info().id();
            if (wanted.remove(id)) {
                Class<?> type = revision.type();
                revisions.put(id, RevisionClasses.instance(type, type.getName()));
            }
        }
        if (!wanted.isEmpty()) {
            throw new InvalidRevisions(
                    List.of("the class of " + String.join(", ", wanted) + " has gone from the package " + packageName),
                    "restore it, then run the program again");
        }
        return revisions;
    }

    /** The classes with an annotation, sorted by name. */
    private List<RevisionClass> classes() {
        List<RevisionClass> revisions = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        ClassPathPackage.classes(packageName, classLoader).forEach((name, checksum) -> {
            try {
                Class<?> type = Class.forName(name, false, classLoader);
                problem(type).ifPresent(problems::add);
                if (isRevision(type)) {
                    revisions.add(new RevisionClass(type, checksum));
                }
            } catch (ClassNotFoundException | LinkageError error) {
                problems.add(name + " cannot be loaded: " + error);
            }
        });
        if (!problems.isEmpty()) {
            throw new InvalidRevisions(
                    problems, "annotate each revision with @Revision.Info, and compile it for this Java version");
        }
        return revisions;
    }

    private static boolean isRevision(Class<?> type) {
        return type.isAnnotationPresent(Revision.Info.class) && !type.isMemberClass();
    }

    /** A top-level class that could run and does not say what it is was meant to be a revision. */
    private static Optional<String> problem(Class<?> type) {
        boolean isMeant = Revision.class.isAssignableFrom(type)
                && type.getEnclosingClass() == null
                && !type.isInterface()
                && !Modifier.isAbstract(type.getModifiers());
        return isMeant && !isRevision(type) ? Optional.of(type.getName() + " has no @Revision.Info") : Optional.empty();
    }

    private record RevisionClass(Class<?> type, Optional<String> checksum) {

        Revision.Info info() {
            return type.getAnnotation(Revision.Info.class);
        }

        RevisionEntry entry() {
            Revision.Info info = info();
            return new RevisionEntry(
                    info.id(),
                    info.message(),
                    List.of(info.revises()),
                    List.of(info.branchLabels()),
                    List.of(info.dependsOn()),
                    info.created(),
                    type.getName(),
                    checksum,
                    List.of(info.replaces()),
                    List.of(info.ordinals()));
        }
    }
}
