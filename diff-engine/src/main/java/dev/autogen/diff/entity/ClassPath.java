package dev.autogen.diff.entity;

import dev.autogen.AutogenException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The folders and jars in which entities are looked for, and the loader that loads from them. */
final class ClassPath implements AutoCloseable {

    private static final String CLASS = ".class";
    private static final String HIBERNATE = "org/hibernate/Version.class";
    private static final String VALIDATION = "jakarta/validation/Validation.class";
    private static final int ENTRIES_IN_MESSAGE = 10;

    private final List<Path> entries;
    private final ClassLoader loader;
    private final Optional<URLClassLoader> opened;

    private ClassPath(List<Path> entries, ClassLoader loader, Optional<URLClassLoader> opened) {
        this.entries = entries;
        this.loader = loader;
        this.opened = opened;
    }

    /** Takes the content of one class file. */
    interface Visitor {

        void classFile(InputStream content) throws IOException;
    }

    /** Opens the entries, or the class path of this JVM where there are none. */
    static ClassPath open(List<Path> entries) {
        if (entries.isEmpty()) {
            return ofThisJvm();
        }
        List<String> missing =
                entries.stream().filter(Files::notExists).map(Path::toString).toList();
        if (!missing.isEmpty()) {
            throw new AutogenException(
                    "class path entry not found: " + String.join(", ", missing),
                    "build the project, or correct entities.classpath");
        }
        URLClassLoader loader = loader(entries);
        return new ClassPath(entries, loader, Optional.of(loader));
    }

    /**
     * With a Hibernate of its own an application gets a loader of its own. So it does with Bean Validation, which Hibernate
     * must be able to see: then the bundled Hibernate is loaded a second time, beside it.
     */
    private static URLClassLoader loader(List<Path> entries) {
        URL[] urls = urls(entries.stream());
        URLClassLoader plain = new URLClassLoader(urls, ClassPath.class.getClassLoader());
        boolean withHibernate = plain.findResource(HIBERNATE) != null;
        if (!withHibernate && plain.findResource(VALIDATION) == null) {
            return plain;
        }
        close(plain);
        if (withHibernate) {
            ModelLoader loader = ModelLoader.over(urls);
            HibernateVersion.of(loader).refuseUnknown();
            return loader;
        }
        return ModelLoader.over(urls(Stream.concat(entries.stream(), entriesOfThisJvm().stream())));
    }

    private static URL[] urls(Stream<Path> entries) {
        return entries.map(ClassPath::url).toArray(URL[]::new);
    }

    private static ClassPath ofThisJvm() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return new ClassPath(
                entriesOfThisJvm(), context == null ? ClassPath.class.getClassLoader() : context, Optional.empty());
    }

    private static List<Path> entriesOfThisJvm() {
        return Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    ClassLoader loader() {
        return loader;
    }

    /** Returns a new object of a class of ours that calls Hibernate, as it is beside the Hibernate of this class path. */
    <T> T beside(Class<? extends T> type, Class<T> known) {
        try {
            ClassLoader side = loader instanceof ModelLoader ? loader : type.getClassLoader();
            return known.cast(Class.forName(type.getName(), true, side)
                    .getDeclaredConstructor()
                    .newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no public constructor without parameters", e);
        }
    }

    /**
     * Shows the visitor each class file under one of the folders.
     *
     * @param folders written as in a jar, {@code com/acme/}, none of them inside another
     */
    void visit(List<String> folders, Visitor visitor) {
        visit(entries, folders, visitor);
    }

    /** Shows the visitor each class file of entries, which need not be of this class path. */
    void visitWhole(List<Path> roots, Visitor visitor) {
        visit(roots, List.of(""), visitor);
    }

    /**
     * Shows the visitor the files of classes.
     *
     * @return those that no entry has
     */
    List<String> visitClasses(List<String> names, Visitor visitor) {
        List<String> missing = new ArrayList<>();
        for (String name : names) {
            try (InputStream content = loader.getResourceAsStream(name.replace('.', '/') + CLASS)) {
                if (content == null) {
                    missing.add(name);
                } else {
                    visitor.classFile(content);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
        return missing;
    }

    private static void visit(List<Path> searched, List<String> folders, Visitor visitor) {
        for (Path entry : searched) {
            try {
                if (Files.isDirectory(entry)) {
                    visitFolder(entry, folders, visitor);
                } else {
                    visitJar(entry, folders, visitor);
                }
            } catch (IOException | UncheckedIOException e) {
                throw new AutogenException(
                        "class path entry not readable: " + entry + ": " + e.getMessage(),
                        "build the project again, or take the entry out of entities.classpath",
                        e);
            }
        }
    }

    private static void visitFolder(Path root, List<String> folders, Visitor visitor) throws IOException {
        for (Path folder :
                folders.stream().map(root::resolve).filter(Files::isDirectory).toList()) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(ClassPath::isClass).sorted().toList()) {
                    try (InputStream content = Files.newInputStream(file)) {
                        visitor.classFile(content);
                    }
                }
            }
        }
    }

    private static void visitJar(Path jar, List<String> folders, Visitor visitor) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            Enumeration<? extends ZipEntry> content = file.entries();
            while (content.hasMoreElements()) {
                ZipEntry entry = content.nextElement();
                String name = entry.getName();
                if (name.endsWith(CLASS) && folders.stream().anyMatch(name::startsWith)) {
                    try (InputStream stream = file.getInputStream(entry)) {
                        visitor.classFile(stream);
                    }
                }
            }
        }
    }

    private static boolean isClass(Path file) {
        return file.toString().endsWith(CLASS) && Files.isRegularFile(file);
    }

    /** Returns where was looked, short enough for a message. */
    String description() {
        if (opened.isEmpty()) {
            return "the class path of this JVM (" + entries.size() + " entries)";
        }
        String shown =
                entries.stream().limit(ENTRIES_IN_MESSAGE).map(Path::toString).collect(Collectors.joining(", "));
        int rest = entries.size() - ENTRIES_IN_MESSAGE;
        return rest > 0 ? shown + " and " + rest + " more" : shown;
    }

    @Override
    public void close() {
        opened.ifPresent(ClassPath::close);
    }

    private static void close(URLClassLoader loader) {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
