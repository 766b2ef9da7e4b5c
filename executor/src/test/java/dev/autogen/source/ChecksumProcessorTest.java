package dev.autogen.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.execute.RevisionExecutor;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.graph.RevisionEntry;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumProcessorTest {

    private static final String AUTOGEN = Path.of("target", "classes").toString();

    @TempDir
    private Path temporary;

    private RevisionFolder sources;
    private Path classes;

    @BeforeEach
    void create_folders() throws IOException {
        sources = new RevisionFolder(temporary.resolve("sources"));
        classes = Files.createDirectory(temporary.resolve("classes"));
    }

    @Test
    void the_same_revisions_have_the_same_entries_from_folder_package_and_jar() throws IOException {
        sources.withTable("a", "")
                .with("b", "a", "/* ä */ op.execute(\"select 'ü'\");  // why", "")
                .file("later/R_c.java", """
                        package db.revisions.later;

                        import dev.autogen.revision.*;
                        import dev.autogen.revision.Revision.Info;

                        @Info(id = "c", message = "\\u00e4", revises = "b", branchLabels = "x", dependsOn = "a",
                                created = "2026-11-23T09:35:43Z")
                        public final class R_c implements Revision {
                            public void upgrade(Operations op) {}
                            public void downgrade(Operations op) {}
                            @Info(id = "no revision of its own") static final class Nested {}
                        }
                        """)
                .file("Helper.java", "package db.revisions; class Helper {}");
        compile(List.of(), "-Xlint:all", "-Werror");
        List<RevisionEntry> expected = sources.source().entries();
        assertThat(expected).hasSize(3).allMatch(entry -> entry.checksum().isPresent());

        assertThat(entries(classes))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("origin")
                .containsExactlyElementsOf(expected);
        assertThat(entries(jar()))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("origin")
                .containsExactlyElementsOf(expected);
    }

    @Test
    void a_folder_and_a_jar_leave_equal_databases_and_histories() throws IOException {
        sources.withTable("a", "").withTable("b", "a").with("c", "b", "op.dropTable(\"a\");", "");
        compile(List.of());
        try (TestDatabase fromFolder = TestDatabase.create();
                TestDatabase fromJar = TestDatabase.create();
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {jar().toUri().toURL()})) {
            RevisionExecutor.on(fromFolder.dataSource())
                    .revisions(sources.source())
                    .upgrade("head");
            RevisionExecutor.on(fromJar.dataSource())
                    .revisions(RevisionSource.inPackage("db.revisions", loader))
                    .upgrade("head");

            assertThat(fromJar.dump()).isEqualTo(fromFolder.dump());
            String history = "select revision, direction, outcome, checksum from autogen_history order by id";
            assertThat(fromJar.query(history))
                    .hasSize(3)
                    .allMatch(row -> row.get(3) != null)
                    .isEqualTo(fromFolder.query(history));
        }
    }

    @Test
    void classes_without_checksum_are_revisions_too() throws IOException {
        sources.withTable("a", "");
        compile(List.of(), "-proc:none");

        assertThat(entries(classes)).extracting(RevisionEntry::checksum).allMatch(Optional::isEmpty);
        assertThat(entries(classes)).hasSize(1);
    }

    @Test
    void a_build_with_other_annotations_gets_no_new_warning() throws IOException {
        sources.withTable("a", "")
                .file("Mark.java", "package db.revisions; @interface Mark {}")
                .file("Marked.java", "package db.revisions; @Mark class Marked {}");

        assertThat(compile(List.of(), "-Xlint:all", "-Werror")).isEmpty();
    }

    @Test
    void other_processors_see_all_that_they_saw_before() throws IOException {
        Path other = Files.createDirectory(temporary.resolve("other"));
        RevisionFolder processor = new RevisionFolder(temporary.resolve("processor")).file("Other.java", """
                import java.util.Set;
                import javax.annotation.processing.*;
                import javax.lang.model.SourceVersion;
                import javax.lang.model.element.TypeElement;

                @SupportedAnnotationTypes("db.revisions.Mark")
                public class Other extends AbstractProcessor {
                    @Override public SourceVersion getSupportedSourceVersion() { return SourceVersion.latestSupported(); }
                    @Override public boolean process(Set<? extends TypeElement> types, RoundEnvironment round) {
                        processingEnv.getMessager().printMessage(javax.tools.Diagnostic.Kind.NOTE, "seen " + types);
                        return true;
                    }
                }
                """);
        javac(other, AUTOGEN, processor.path(), List.of("-proc:none"));
        Path services = Files.createDirectories(other.resolve("META-INF/services"));
        Files.writeString(services.resolve("javax.annotation.processing.Processor"), "Other");
        sources.withTable("a", "")
                .file("Mark.java", "package db.revisions; @interface Mark {}")
                .file("Marked.java", "package db.revisions; @Mark class Marked {}");

        assertThat(compile(List.of(other))).contains("seen [db.revisions.Mark]");
        assertThat(classes.resolve("db/revisions/R_a.checksum")).exists();
    }

    /** Returns what the compiler said. */
    private String compile(List<Path> classPath, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of(options));
        boolean mustBeAskedFor = Runtime.version().feature() >= 21;
        if (mustBeAskedFor && !all.contains("-proc:none")) {
            all.add("-proc:full");
        }
        StringBuilder path = new StringBuilder(AUTOGEN);
        classPath.forEach(entry -> path.append(File.pathSeparator).append(entry));
        return javac(classes, path.toString(), sources.path(), all);
    }

    /** A process of its own: only there are autogen's processors those of the class path, as in a build. */
    private static String javac(Path target, String classPath, Path sources, List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(options);
        command.addAll(List.of("-encoding", "UTF-8", "-d", target.toString(), "-classpath", classPath));
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(Files::isRegularFile).map(Path::toString).forEach(command::add);
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.onExit().join().exitValue()).as(said).isZero();
        return said;
    }

    private List<RevisionEntry> entries(Path place) throws IOException {
        URL[] classPath = {place.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classPath)) {
            return RevisionSource.inPackage("db.revisions", loader).entries();
        }
    }

    private Path jar() throws IOException {
        Path jar = temporary.resolve("application.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> paths = Files.walk(classes)) {
            for (Path path : (Iterable<Path>) paths.filter(path -> !path.equals(classes))::iterator) {
                String name = classes.relativize(path).toString().replace('\\', '/');
                out.putNextEntry(new JarEntry(Files.isDirectory(path) ? name + "/" : name));
                if (Files.isRegularFile(path)) {
                    out.write(Files.readAllBytes(path));
                }
                out.closeEntry();
            }
        }
        return jar;
    }
}
