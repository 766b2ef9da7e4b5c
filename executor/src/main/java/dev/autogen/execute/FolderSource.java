package dev.autogen.execute;

import dev.autogen.graph.RevisionEntry;
import dev.autogen.revision.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Revisions as source files. */
final class FolderSource implements RevisionSource {

    /** Such a file was meant to be a revision, so one without a header is a mistake. */
    private static final String REVISION_PREFIX = "R_";

    /** What some editors put before the first character; javac refuses it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path folder;
    private final List<Path> classPath;

    FolderSource(Path folder, List<Path> classPath) {
        this.folder = Objects.requireNonNull(folder, "folder is null");
        this.classPath = List.copyOf(classPath);
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
                    List.of("the file of " + String.join(", ", missing) + " has gone from " + folder),
                    "restore it, then run the command again");
        }
        ClassLoader classes = RevisionCompiler.ofThisJdk(classPath).compile(wanted.values(), files);
        Map<String, Revision> revisions = new LinkedHashMap<>();
        wanted.forEach((id, file) -> revisions.put(id, RevisionClasses.load(classes, file)));
        return revisions;
    }

    private List<SourceFile> files() {
        List<SourceFile> files = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path path : paths()) {
            String origin = path.toString();
            try {
                String text = text(path);
                SourceHeader header = HeaderReader.read(text, origin);
                if (header.entry().isEmpty() && path.getFileName().toString().startsWith(REVISION_PREFIX)) {
                    throw new InvalidHeader(header.line(), "no @Revision.Info");
                }
                files.add(new SourceFile(path, origin, text, header));
            } catch (InvalidHeader problem) {
                problems.add(origin + ":" + problem.line() + ": " + problem.getMessage());
            } catch (IOException exception) {
                problems.add(origin + " cannot be read: " + exception);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidRevisions(problems, "write the annotation as `autogen revision` does, with literals only");
        }
        return files;
    }

    /** Annotations of a package or a module are of no use here, and may need libraries that are not at hand. */
    private static boolean mayDeclareClass(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(".java") && !name.equals("package-info.java") && !name.equals("module-info.java");
    }

    private static String text(Path path) throws IOException {
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private List<Path> paths() {
        if (!Files.isDirectory(folder)) {
            throw new InvalidRevisions(
                    List.of("the folder " + folder + " does not exist"),
                    "create it with `autogen init`, or name the folder that holds the revision files");
        }
        try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(FolderSource::mayDeclareClass)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException exception) {
            throw new InvalidRevisions(
                    List.of("the folder " + folder + " cannot be read: " + exception),
                    "make it readable for this user",
                    exception);
        }
    }
}
