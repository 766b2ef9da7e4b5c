package dev.autogen.source;

import dev.autogen.AutogenException;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.revision.Revision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.tools.ToolProvider;

/** Revisions as source files. Immutable: each setting gives a new one. Any number of threads may use one. */
public final class FolderSource implements RevisionSource {

    /** Such a file was meant to be a revision, so one without a header is a mistake. */
    private static final String REVISION_PREFIX = "R_";

    private final SourceFolders folders;
    private final RevisionClassPath classPath;
    private final Optional<Path> cache;
    private final Function<RevisionClassPath, SourceCompiler> compiler;

    FolderSource(List<Path> folders) {
        this(
                new SourceFolders(folders),
                new RevisionClassPath(List.of()),
                Optional.empty(),
                RevisionCompiler::ofThisJdk);
    }

    private FolderSource(
            SourceFolders folders,
            RevisionClassPath classPath,
            Optional<Path> cache,
            Function<RevisionClassPath, SourceCompiler> compiler) {
        this.folders = folders;
        this.classPath = classPath;
        this.cache = cache;
        this.compiler = compiler;
    }

    /**
     * For revisions that use classes of an application, such as operations of its own.
     *
     * @param additional folders and jars beside the class path of this JVM; they take the place of earlier ones
     */
    public FolderSource classPath(List<Path> additional) {
        return new FolderSource(folders, new RevisionClassPath(additional), cache, compiler);
    }

    /**
     * Remembers headers and compiled classes, so that only what is new or has changed is read and compiled. Without it
     * nothing is written anywhere.
     *
     * @param folder made where it is missing, shared by any number of processes, may be deleted at any time; where it
     *     cannot be written the only loss is of time. Whoever may write there may say what a revision does.
     */
    public FolderSource cachedIn(Path folder) {
        Path own = Objects.requireNonNull(folder, "folder is null").resolve("revisions");
        return new FolderSource(folders, classPath, Optional.of(own), compiler);
    }

    /**
     * Returns a new instance of the class that a source file declares, compiled and cached as the revisions are, but
     * without them.
     *
     * @param type such as that of a listener
     * @throws CompilationFailed where the compiler refuses the file
     * @throws AutogenException where it is not of that type
     */
    public <T> T instance(Path file, Class<T> type) {
        return new SourceClass<>(file, type, classPath, cache.map(own -> own.resolve("classes-of-project"))).load();
    }

    FolderSource compiledBy(Function<RevisionClassPath, SourceCompiler> other) {
        return new FolderSource(folders, classPath, cache, other);
    }

    @Override
    public List<RevisionEntry> entries() {
        return files().stream().flatMap(file -> file.header().entry().stream()).toList();
    }

    @Override
    public Map<String, Revision> load(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<SourceFile> files = files();
        Map<String, SourceFile> wanted = new LinkedHashMap<>();
        Set<String> missing = new LinkedHashSet<>(ids);
        for (SourceFile file : files) {
            file.header().entry().map(RevisionEntry::id).filter(missing::remove).ifPresent(id -> wanted.put(id, file));
        }
        if (!missing.isEmpty()) {
            throw new InvalidRevisions(
                    List.of("the file of " + String.join(", ", missing) + " has gone from " + folders.names()),
                    "restore it, then run the command again");
        }
        ClassLoader classes = new RevisionClasses(classes(wanted.values(), files), classPath.loader());
        Map<String, Revision> revisions = new LinkedHashMap<>();
        wanted.forEach((id, file) -> revisions.put(id, RevisionClasses.load(classes, file)));
        return revisions;
    }

    private Map<String, byte[]> classes(Collection<SourceFile> wanted, List<SourceFile> files) {
        if (cache.isEmpty()) {
            return ClassSupply.union(
                    compiler.apply(classPath).compile(wanted, files).values());
        }
        ClassCache classes = new ClassCache(cache.get().resolve("classes"));
        try {
            return new ClassSupply(classes, classPath, () -> compiler.apply(classPath)).classes(wanted, files);
        } catch (IOException exception) {
            throw new InvalidRevisions(
                    List.of("a source file cannot be read: " + exception), "make it readable for this user", exception);
        }
    }

    /** Reads and compiles all files, and finds all that is wrong with them instead of the first. */
    public SourceCheck check() {
        List<SourceProblem> problems = new ArrayList<>();
        List<SourceFile> files = files(problems);
        return new FolderCheck(files, wanted -> classes(wanted, files), classPath).run(problems);
    }

    /**
     * The same for one file that is not there yet; the others are taken as they are. Without a compiler only its header is
     * looked at.
     *
     * @param path where it would lie
     */
    public SourceCheck check(Path path, String text) {
        FoundFile found = new FoundFile(path, text.length(), 0, "");
        try {
            SourceFile file = new SourceFile(found, Optional.of(text), HeaderReader.read(text, found.origin()));
            List<SourceFile> all = new ArrayList<>(files());
            all.add(file);
            if (ToolProvider.getSystemJavaCompiler() == null) {
                return new SourceCheck(file.header().entry().stream().toList(), Map.of(), List.of());
            }
            return new FolderCheck(List.of(file), wanted -> classes(wanted, all), classPath).compile();
        } catch (InvalidHeader problem) {
            SourceProblem ofHeader = new SourceProblem(found.origin(), problem.line(), problem.getMessage());
            return new SourceCheck(List.of(), Map.of(), List.of(ofHeader));
        }
    }

    private List<SourceFile> files() {
        List<SourceProblem> problems = new ArrayList<>();
        List<SourceFile> files = files(problems);
        if (!problems.isEmpty()) {
            throw new InvalidRevisions(
                    problems.stream().map(SourceProblem::text).toList(),
                    "write the annotation as `autogen revision` does, with literals only");
        }
        return files;
    }

    /** Returns those that can be read, and adds what is wrong with the others. */
    private List<SourceFile> files(List<SourceProblem> problems) {
        Optional<HeaderIndex> index = cache.map(folder -> HeaderIndex.open(folder, folders));
        List<SourceFile> files = new ArrayList<>();
        for (FoundFile found : folders.files()) {
            try {
                files.add(file(found, index));
            } catch (InvalidHeader problem) {
                problems.add(new SourceProblem(found.origin(), problem.line(), problem.getMessage()));
            } catch (IOException exception) {
                problems.add(new SourceProblem(found.origin(), 0, "cannot be read: " + exception));
            }
        }
        index.ifPresent(HeaderIndex::close);
        return files;
    }

    private static SourceFile file(FoundFile found, Optional<HeaderIndex> index) throws InvalidHeader, IOException {
        Optional<SourceHeader> known = index.flatMap(opened -> opened.header(found));
        if (known.isPresent()) {
            return new SourceFile(found, Optional.empty(), known.get());
        }
        String text = found.text();
        SourceHeader header = HeaderReader.read(text, found.origin());
        SourceFile file = new SourceFile(found, Optional.of(text), header);
        if (header.entry().isEmpty() && file.simpleName().startsWith(REVISION_PREFIX)) {
            throw new InvalidHeader(header.line(), "no @Revision.Info");
        }
        index.ifPresent(opened -> opened.remember(found, header));
        return file;
    }
}
