package dev.autogen.source;

import dev.autogen.AutogenException;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.revision.Revision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds all that is wrong with source files. */
record FolderCheck(
        List<SourceFile> files,
        Function<Collection<SourceFile>, Map<String, byte[]>> compiler,
        RevisionClassPath classPath) {

    FolderCheck {
        files = List.copyOf(files);
    }

    /**
     * @param ofHeaders what is wrong with files that cannot be read
     */
    SourceCheck run(List<SourceProblem> ofHeaders) {
        Set<SourceProblem> problems = new LinkedHashSet<>(ofHeaders);
        if (ofHeaders.isEmpty()) {
            checkGraph(entries(), problems);
        }
        return compile(problems);
    }

    /** Looks at each file, and not at how they follow each other. */
    SourceCheck compile() {
        return compile(new LinkedHashSet<>());
    }

    private SourceCheck compile(Set<SourceProblem> problems) {
        List<SourceFile> sound = new ArrayList<>(files);
        Map<String, byte[]> classes = classes(sound, problems);
        return new SourceCheck(entries(), load(sound, classes, problems), List.copyOf(problems));
    }

    private List<RevisionEntry> entries() {
        return files.stream().flatMap(file -> file.header().entry().stream()).toList();
    }

    /** Where a header cannot be read, the parents that others name would be missing. */
    private static void checkGraph(List<RevisionEntry> entries, Set<SourceProblem> problems) {
        try {
            RevisionGraph.of(entries);
        } catch (AutogenException problem) {
            problems.add(new SourceProblem("", 0, problem.getMessage()));
        }
    }

    /**
     * Compiles without what has errors, again and again: a syntax error keeps the compiler from looking at anything else.
     *
     * @param sound loses the files that have errors
     */
    private Map<String, byte[]> classes(List<SourceFile> sound, Set<SourceProblem> problems) {
        while (!sound.isEmpty()) {
            try {
                return compiler.apply(sound);
            } catch (CompilationFailed failure) {
                problems.addAll(failure.problems());
                Set<String> broken = new LinkedHashSet<>();
                failure.problems().forEach(problem -> broken.add(problem.file()));
                if (!sound.removeIf(file -> broken.contains(file.origin()))) {
                    // What is wrong is in a file that these use.
                    sound.clear();
                }
            }
        }
        return Map.of();
    }

    private Map<String, Revision> load(
            List<SourceFile> sound, Map<String, byte[]> classes, Set<SourceProblem> problems) {
        ClassLoader loader = new RevisionClasses(classes, classPath.loader());
        Map<String, Revision> revisions = new LinkedHashMap<>();
        for (SourceFile file : sound) {
            file.header().entry().ifPresent(entry -> {
                try {
                    revisions.put(entry.id(), RevisionClasses.load(loader, file));
                } catch (InvalidRevisions problem) {
                    String message =
                            problem.problems().get(0).substring(file.origin().length());
                    problems.add(new SourceProblem(file.origin(), file.header().line(), message.strip()));
                }
            });
        }
        return revisions;
    }
}
