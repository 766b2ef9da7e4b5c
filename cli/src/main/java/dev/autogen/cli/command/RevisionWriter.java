package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import dev.autogen.cli.configuration.Configuration;
import dev.autogen.codegen.RevisionDraft;
import dev.autogen.codegen.RevisionFile;
import dev.autogen.codegen.RevisionTemplate;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.operation.Change;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes the file of a new revision.
 *
 * @param placement asked again before the file is written, for others write revisions too
 * @param dependsOn as the file says it
 */
record RevisionWriter(
        Configuration configuration,
        NewRevisionOptions options,
        Function<RevisionGraph, Placement> placement,
        List<String> dependsOn) {

    RevisionWriter {
        dependsOn = List.copyOf(dependsOn);
    }

    /**
     * Returns what the file will say.
     *
     * @throws AutogenException where there is no place for it, or its id or labels cannot stand beside those that are there
     */
    RevisionDraft draft(RevisionGraph graph, List<Change> changes) {
        List<String> revises = placement.apply(graph).ids();
        RevisionDraft draft = new RevisionDraft(
                options.id(),
                options.message(),
                revises,
                options.branchLabels(),
                Placement.dependencies(graph, dependsOn),
                Instant.now(),
                configuration.newFiles().packageName(),
                configuration.newFiles().naming(),
                changes);
        refuseUnlessFits(graph, draft);
        return draft;
    }

    private static void refuseUnlessFits(RevisionGraph graph, RevisionDraft draft) {
        List<RevisionEntry> entries = new ArrayList<>(graph.history());
        entries.add(new RevisionEntry(
                draft.id(),
                draft.message(),
                draft.revises(),
                draft.branchLabels(),
                draft.dependsOn(),
                "",
                "the new revision",
                Optional.empty()));
        RevisionGraph.of(entries);
    }

    /**
     * Returns the folder that the file goes to.
     *
     * @param directory what a path on the command line is relative to
     * @throws AutogenException where there are several and none is named, or it is none of them
     */
    Path folder(RevisionGraph graph, Path directory) {
        List<Path> folders = configuration.revisions();
        Optional<Path> named =
                options.versionPath().map(path -> directory.resolve(path).normalize());
        if (named.isPresent()) {
            return folders.stream()
                    .filter(folder -> absolute(folder).equals(absolute(named.get())))
                    .findFirst()
                    .orElseThrow(() -> new AutogenException(
                            "path " + named.get() + " is not represented in current version locations: "
                                    + names(folders),
                            "name one of these, or add it to revisions.folder in " + configuration.file()));
        }
        if (folders.size() == 1) {
            return folders.get(0);
        }
        return placement.apply(graph).revises().stream()
                .findFirst()
                .flatMap(parent -> folderOf(parent, folders))
                .orElseThrow(() -> new AutogenException(
                        "multiple version locations present: " + names(folders), "please specify --version-path"));
    }

    private static Optional<Path> folderOf(RevisionEntry parent, List<Path> folders) {
        Path file = absolute(Path.of(parent.origin()));
        return folders.stream()
                .filter(folder -> file.startsWith(absolute(folder)))
                .findFirst();
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static String names(List<Path> folders) {
        return String.join(", ", folders.stream().map(Path::toString).toList());
    }

    /**
     * Writes revisions that follow each other, while no other command of this project does. The lock is on the configuration,
     * for that file is there; it lies far behind its end, where it keeps nobody from reading it.
     *
     * @return where the files lie
     */
    List<Path> write(List<RevisionDraft> drafts, Path folder) {
        List<RevisionFile> files = files(drafts, folder);
        try (FileChannel channel = FileChannel.open(configuration.file(), StandardOpenOption.WRITE);
                FileLock lock = channel.lock(Long.MAX_VALUE - 1, 1, false)) {
            Objects.requireNonNull(lock, "lock is null");
            refuseIfHeadMoved(drafts.get(0));
            return written(files, folder);
        } catch (IOException notLockable) {
            // Read-only, or on a file system without locks: then two at once are not kept apart.
            refuseIfHeadMoved(drafts.get(0));
            return written(files, folder);
        }
    }

    /** All before the first is written. */
    private List<RevisionFile> files(List<RevisionDraft> drafts, Path folder) {
        RevisionTemplate template =
                configuration.newFiles().template().map(RevisionTemplate::at).orElseGet(RevisionTemplate::standard);
        RevisionGraph graph = ProjectCommand.graph(configuration);
        List<RevisionFile> files = new ArrayList<>();
        for (RevisionDraft draft : drafts) {
            RevisionFile file = RevisionFile.of(draft, template);
            refuseIfClassIsThere(graph, draft);
            new NewSource(configuration, draft, file, folder).requireJava(template);
            files.add(file);
        }
        return files;
    }

    /** Without the last one, the others would be half of what was asked for. */
    private static List<Path> written(List<RevisionFile> files, Path folder) {
        List<Path> written = new ArrayList<>();
        try {
            files.forEach(file -> written.add(file.writeTo(folder)));
            return written;
        } catch (AutogenException failure) {
            for (Path file : written) {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException second) {
                    failure.addSuppressed(second);
                }
            }
            throw failure;
        }
    }

    /** Files in several folders share a package. */
    private static void refuseIfClassIsThere(RevisionGraph graph, RevisionDraft draft) {
        String name = draft.className() + ".java";
        graph.history().stream()
                .map(entry -> Path.of(entry.origin()))
                .filter(file -> file.endsWith(name))
                .findFirst()
                .ifPresent(file -> {
                    throw new AutogenException(
                            "revision not written: there is a class " + draft.className() + " already: " + file,
                            "choose another id or message");
                });
    }

    /** Two files that revise the same one would be two heads, which nobody meant. */
    private void refuseIfHeadMoved(RevisionDraft draft) {
        List<String> now = placement.apply(ProjectCommand.graph(configuration)).ids();
        if (!now.equals(draft.revises())) {
            throw new AutogenException(
                    "revision not written: meanwhile " + String.join(", ", now) + " became the head of the files",
                    "run autogen upgrade head, then run the command again");
        }
    }
}
