package dev.autogen.execute;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The classes of a package, from every folder and jar that a class loader knows to have it. */
final class ClassPathPackage {

    private static final String EXTENSION = ".class";

    private ClassPathPackage() {}

    /**
     * Returns the binary names of the classes in the package and in those below it, sorted, each with the checksum of its
     * source where one lies beside it; without descriptors of packages and modules.
     *
     * @throws InvalidRevisions where the class loader knows no such package
     */
    static Map<String, Optional<String>> classes(String packageName, ClassLoader classLoader) {
        String folder = packageName.replace('.', '/');
        Map<String, Optional<String>> classes = new TreeMap<>();
        try {
            List<URL> places = Collections.list(classLoader.getResources(folder));
            if (places.isEmpty()) {
                throw new InvalidRevisions(
                        List.of("no package " + packageName + " on the class path"),
                        "correct the name of the package, or put the compiled revisions on the class path");
            }
            for (URL place : places) {
                // Of two classes of one name the class loader takes the first.
                classes(place, folder).forEach(classes::putIfAbsent);
            }
        } catch (IOException | UncheckedIOException exception) {
            throw new InvalidRevisions(
                    List.of("the package " + packageName + " cannot be read: " + exception),
                    "check the folder or jar that holds it",
                    exception);
        }
        return classes;
    }

    private static Map<String, Optional<String>> classes(URL place, String folder) throws IOException {
        if (place.getProtocol().equals("file")) {
            return inFolder(Path.of(URI.create(place.toString())), folder);
        }
        URLConnection connection = place.openConnection();
        if (connection instanceof JarURLConnection jar) {
            // The cached jar belongs to the class loader, so it must not be closed here.
            jar.setUseCaches(false);
            try (JarFile file = jar.getJarFile()) {
                String prefix = jar.getEntryName().endsWith("/") ? jar.getEntryName() : jar.getEntryName() + "/";
                return inJar(file, prefix, folder);
            }
        }
        throw new IOException("neither a folder nor a jar: " + place);
    }

    private static Map<String, Optional<String>> inFolder(Path root, String folder) throws IOException {
        Set<String> paths = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .forEach(paths::add);
        }
        return classes(folder, paths, path -> Files.readAllBytes(root.resolve(path)));
    }

    /**
     * @param prefix where the package lies in the jar, which may nest the class path in a folder of its own
     */
    private static Map<String, Optional<String>> inJar(JarFile file, String prefix, String folder) throws IOException {
        Set<String> paths = new TreeSet<>();
        // "versioned" sees a multi-release jar as this JDK sees it.
        file.versionedStream()
                .map(JarEntry::getName)
                .filter(path -> path.startsWith(prefix))
                .forEach(path -> paths.add(path.substring(prefix.length())));
        return classes(folder, paths, path -> {
            try (InputStream content = file.getInputStream(file.getJarEntry(prefix + path))) {
                return content.readAllBytes();
            }
        });
    }

    private static Map<String, Optional<String>> classes(String folder, Set<String> paths, Content content)
            throws IOException {
        Map<String, Optional<String>> classes = new TreeMap<>();
        for (String path : paths) {
            if (isClass(path)) {
                String checksum = path.substring(0, path.length() - EXTENSION.length()) + ChecksumProcessor.EXTENSION;
                Optional<String> known = paths.contains(checksum)
                        ? Optional.of(new String(content.of(checksum), StandardCharsets.US_ASCII).strip())
                        : Optional.empty();
                classes.put(className(folder + "/" + path), known);
            }
        }
        return classes;
    }

    private static boolean isClass(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.endsWith(EXTENSION) && !name.equals("package-info.class") && !name.equals("module-info.class");
    }

    private static String className(String path) {
        return path.substring(0, path.length() - EXTENSION.length()).replace('/', '.');
    }

    private interface Content {
        byte[] of(String path) throws IOException;
    }
}
