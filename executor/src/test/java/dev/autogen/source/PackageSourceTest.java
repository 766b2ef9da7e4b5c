package dev.autogen.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.graph.RevisionEntry;
import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageSourceTest {

    static final String SAMPLES = "dev.autogen.execute.samples";

    /** Not found as a member class, and not meant as a revision of this package either. */
    @Revision.Info(id = "nested")
    public static final class Nested implements Revision {

        @Override
        public void upgrade(Operations op) {}

        @Override
        public void downgrade(Operations op) {}
    }

    @Test
    void classes_of_the_package_and_of_those_below_are_found() {
        assertThat(RevisionSource.inPackage(SAMPLES).entries())
                .containsExactly(
                        new RevisionEntry(
                                "1a2b3c4d5e6f",
                                "create item",
                                List.of(),
                                "2026-11-23T09:35:43Z",
                                SAMPLES + ".R_1a2b3c4d5e6f_create_item"),
                        new RevisionEntry(
                                "2b3c4d5e6f70",
                                "add item.price",
                                List.of("1a2b3c4d5e6f"),
                                "2026-11-24T09:35:43Z",
                                SAMPLES + ".R_2b3c4d5e6f70_add_item_price"),
                        new RevisionEntry(
                                "3c4d5e6f7081",
                                "widen item.code",
                                List.of("2b3c4d5e6f70"),
                                "2026-11-25T09:35:43Z",
                                SAMPLES + ".later.R_3c4d5e6f7081_widen_item_code"));
    }

    @Test
    void the_same_classes_are_found_in_a_jar(@TempDir Path temporary) throws IOException {
        Path jar = temporary.resolve("application with blanks.jar");
        writeJar(jar);
        URL[] classPath = {jar.toUri().toURL()};
        try (URLClassLoader classLoader = new ChildOnly(classPath)) {
            RevisionSource source = RevisionSource.inPackage(SAMPLES, classLoader);

            assertThat(source.entries())
                    .isEqualTo(RevisionSource.inPackage(SAMPLES).entries());
            Revision revision = source.load(List.of("1a2b3c4d5e6f")).get("1a2b3c4d5e6f");
            assertThat(revision.getClass().getClassLoader()).isSameAs(classLoader);
        }
    }

    @Test
    void a_package_that_is_not_there_is_told() {
        assertThatThrownBy(() -> RevisionSource.inPackage("db.nowhere").entries())
                .isInstanceOf(InvalidRevisions.class)
                .hasMessage("""
                        revisions cannot be used: no package db.nowhere on the class path
                          fix: correct the name of the package, or put the compiled revisions on the class path""");
    }

    @Test
    void a_revision_without_annotation_is_told(@TempDir Path temporary) throws Exception {
        RevisionFolder folder = new RevisionFolder(temporary);
        folder.file("p/Forgotten.java", """
                package p;

                public class Forgotten implements dev.autogen.revision.Revision {
                    public void upgrade(dev.autogen.revision.Operations op) {}
                    public void downgrade(dev.autogen.revision.Operations op) {}
                }
                """);
        javax.tools.ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-classpath",
                        System.getProperty("java.class.path"),
                        temporary.resolve("p/Forgotten.java").toString());
        URL[] classPath = {temporary.toUri().toURL()};
        try (URLClassLoader classLoader = new URLClassLoader(classPath)) {
            assertThatThrownBy(() -> RevisionSource.inPackage("p", classLoader).entries())
                    .isInstanceOf(InvalidRevisions.class)
                    .hasMessageStartingWith("revisions cannot be used: p.Forgotten has no @Revision.Info");
        }
    }

    @Test
    void a_member_class_is_no_revision() {
        assertThat(RevisionSource.inPackage("dev.autogen.execute").entries())
                .extracting(RevisionEntry::id)
                .doesNotContain("nested")
                .contains("1a2b3c4d5e6f");
    }

    /** With entries for the folders, as all build tools write them. */
    private static void writeJar(Path jar) throws IOException {
        Path root = Path.of("target", "test-classes");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> paths = Files.walk(root.resolve(SAMPLES.replace('.', '/')))) {
            for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
                String name = root.relativize(path).toString().replace('\\', '/');
                out.putNextEntry(new JarEntry(Files.isDirectory(path) ? name + "/" : name));
                if (Files.isRegularFile(path)) {
                    out.write(Files.readAllBytes(path));
                }
                out.closeEntry();
            }
        }
    }

    /** Takes the samples from the jar alone, although they lie on the class path of the tests too. */
    private static final class ChildOnly extends URLClassLoader {

        ChildOnly(URL[] classPath) {
            super(classPath, PackageSourceTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(SAMPLES)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }

        @Override
        public java.util.Enumeration<URL> getResources(String name) throws IOException {
            return findResources(name);
        }
    }
}
