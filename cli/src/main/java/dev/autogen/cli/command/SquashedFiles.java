package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import dev.autogen.cli.configuration.Configuration;
import dev.autogen.codegen.RevisionFile;
import dev.autogen.source.RevisionSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files that become one.
 *
 * @param old those of the range
 * @param folder where the new one goes
 */
record SquashedFiles(Configuration configuration, List<Path> old, RevisionFile file, Path folder) {

    SquashedFiles {
        old = List.copyOf(old);
    }

    /** What is done with the files as they would be. */
    interface Trial {
        void of(RevisionSource source);
    }

    /** Copies all files but the old ones, with the new one, to a place of its own, for as long as the trial takes. */
    void tryOut(Trial trial) {
        try {
            Path copy = Files.createTempDirectory("autogen-squash");
            try {
                List<Path> folders = new ArrayList<>();
                for (Path each : configuration.revisions()) {
                    folders.add(copied(each, copy.resolve(String.valueOf(folders.size()))));
                }
                file.writeTo(copy.resolve("new"));
                folders.add(copy.resolve("new"));
                trial.of(RevisionSource.inFolders(folders)
                        .classPath(configuration.entityClassPath())
                        .prepared());
            } finally {
                delete(copy);
            }
        } catch (IOException problem) {
            throw notWritten(problem);
        }
    }

    private Path copied(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        if (!Files.isDirectory(from)) {
            return to;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                if (!old.contains(each.toAbsolutePath().normalize())) {
                    Path target = to.resolve(from.relativize(each).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(each, target);
                }
            }
        }
        return to;
    }

    /**
     * Puts the new file in the place of the old ones; where that fails they are there again.
     *
     * @return where it lies
     */
    Path replace() {
        Map<Path, byte[]> kept = new LinkedHashMap<>();
        try {
            for (Path each : old) {
                kept.put(each, Files.readAllBytes(each));
            }
            for (Path each : old) {
                Files.delete(each);
            }
            return file.writeTo(folder);
        } catch (IOException | RuntimeException problem) {
            restore(kept);
            throw notWritten(problem);
        }
    }

    private static void restore(Map<Path, byte[]> kept) {
        kept.forEach((path, bytes) -> {
            try {
                Files.write(path, bytes);
            } catch (IOException problem) {
                throw new UncheckedIOException(path + " is lost; it is in your version control", problem);
            }
        });
    }

    private static AutogenException notWritten(Exception problem) {
        return new AutogenException(
                "squash not written: " + problem + "; the files are as they were", "make the folder writable", problem);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
