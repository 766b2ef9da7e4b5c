package dev.autogen.execute;

import dev.autogen.revision.Revision;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What revisions are compiled against, and run with.
 *
 * @param additional folders and jars beside the class path of this JVM
 */
record RevisionClassPath(List<Path> additional) {

    RevisionClassPath {
        additional = List.copyOf(additional);
    }

    /** Returns it as the compiler takes it. */
    String text() {
        return entries().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Returns a class loader that knows all of it. */
    ClassLoader loader() {
        ClassLoader own = Revision.class.getClassLoader();
        return additional.isEmpty()
                ? own
                : new URLClassLoader(
                        additional.stream().map(RevisionClassPath::url).toArray(URL[]::new), own);
    }

    /**
     * Returns a text that is another one after a class on it has changed, a jar was replaced, or autogen itself is
     * another. Only sizes and times are looked at: reading all of it would take longer than to compile.
     */
    String fingerprint() {
        Digest digest = new Digest();
        entries().flatMap(entry -> facts(entry).stream()).forEach(digest::add);
        return digest.hex();
    }

    /** Returns a text that is another one in another build of autogen. */
    static String ownFingerprint() {
        Digest digest = new Digest();
        ownLocation().stream().flatMap(entry -> facts(entry).stream()).forEach(digest::add);
        return digest.hex();
    }

    private Stream<Path> entries() {
        Stream<Path> ofThisJvm = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                // The compiler would take it for the current folder.
                .filter(entry -> !entry.isBlank())
                .map(Path::of);
        return Stream.of(ownLocation().stream(), additional.stream(), ofThisJvm).flatMap(paths -> paths);
    }

    private static Collection<String> facts(Path entry) {
        Collection<String> facts = new TreeSet<>();
        try (Stream<Path> files = Files.find(
                entry,
                Integer.MAX_VALUE,
                (file, attributes) -> {
                    if (attributes.isRegularFile() && isRead(file, entry)) {
                        facts.add(fact(file, attributes));
                    }
                    return false;
                },
                FileVisitOption.FOLLOW_LINKS)) {
            files.forEach(file -> {});
        } catch (IOException | UncheckedIOException exception) {
            // A class path may name what does not exist; the compiler passes over it too.
            facts.add(entry + " cannot be read");
        }
        return facts;
    }

    /** The compiler reads jars that are named, and classes in folders. */
    private static boolean isRead(Path file, Path entry) {
        return file.equals(entry) || file.toString().endsWith(".class");
    }

    private static String fact(Path file, BasicFileAttributes attributes) {
        return file + " " + attributes.size() + " "
                + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Where {@link Revision} was loaded from: not always the class path, as in a build tool's plug-in. */
    private static Optional<Path> ownLocation() {
        CodeSource source = Revision.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException exception) {
            // A jar within a jar has no path that javac could read; then the class path has to do.
            return Optional.empty();
        }
    }
}
