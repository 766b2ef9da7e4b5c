package dev.autogen.cli.project;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Asks a build once, keeps the answer until the content of its files changes, and compiles where a source is younger than the
 * classes.
 *
 * @param file where the answer is kept
 * @param progress told what takes long
 */
record CachedBuild(BuildTool build, Path file, Consumer<String> progress) {

    private static final String ROOT = "root ";
    private static final String LIBRARY = "library ";

    BuildOutput output() {
        String fingerprint = fingerprint();
        Optional<BuildOutput> kept = kept(fingerprint);
        if (kept.isEmpty()) {
            progress.accept("Asking the " + build.title() + " for its classes ...");
            BuildOutput output = build.build();
            keep(fingerprint, output);
            return output;
        }
        if (isStale(kept.get())) {
            progress.accept("Compiling the " + build.title() + " ...");
            build.compile();
            keep(fingerprint, kept.get());
        }
        return kept.get();
    }

    private String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path source : build.files()) {
                digest.update(source.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(source));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new AutogenException(
                    "build file not readable: " + e.getMessage(), "make it readable, or set entities.classpath", e);
        }
    }

    private Optional<BuildOutput> kept(String fingerprint) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            BuildOutput output = new BuildOutput(paths(lines, ROOT), paths(lines, LIBRARY));
            boolean isUsable = lines.contains(fingerprint)
                    && (!output.roots().isEmpty() || build.sources().isEmpty())
                    && output.classPath().stream().allMatch(Files::exists);
            return Optional.of(output).filter(known -> isUsable);
        } catch (IOException e) {
            // Then it is asked again.
            return Optional.empty();
        }
    }

    private static List<Path> paths(List<String> lines, String kind) {
        return lines.stream()
                .filter(line -> line.startsWith(kind))
                .map(line -> Path.of(line.substring(kind.length())))
                .toList();
    }

    private void keep(String fingerprint, BuildOutput output) {
        List<String> lines = new ArrayList<>(List.of(fingerprint));
        output.roots().forEach(root -> lines.add(ROOT + root));
        output.libraries().forEach(library -> lines.add(LIBRARY + library));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new AutogenException(
                    "cache not writable: " + file + ": " + e.getMessage(), "make its folder writable", e);
        }
    }

    /** A folder counts as a source, too: its time changes when a file in it goes away. */
    private boolean isStale(BuildOutput output) {
        FileTime compiled =
                youngest(Stream.concat(output.roots().stream(), Stream.of(file)).toList());
        return youngest(build.sources()).compareTo(compiled) > 0;
    }

    private static FileTime youngest(Collection<Path> folders) {
        return folders.stream()
                .flatMap(CachedBuild::times)
                .max(Comparator.naturalOrder())
                .orElse(FileTime.fromMillis(0));
    }

    private static Stream<FileTime> times(Path folder) {
        List<FileTime> times = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) files::iterator) {
                times.add(Files.getLastModifiedTime(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return times.stream();
    }
}
