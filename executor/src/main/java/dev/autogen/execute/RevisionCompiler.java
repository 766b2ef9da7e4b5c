package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.revision.Revision;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles source files in memory, all in one task, for the JDK that runs. The compiled classes are a map from name to
 * bytes between the compiler and the class loader, so that a cache can stand there.
 */
final class RevisionCompiler {

    private final JavaCompiler compiler;
    private final List<Path> classPath;

    private RevisionCompiler(JavaCompiler compiler, List<Path> classPath) {
        this.compiler = compiler;
        this.classPath = List.copyOf(classPath);
    }

    /**
     * @param classPath what the revisions use beside the class path of this JVM
     * @throws AutogenException where Java runs without its compiler
     */
    static RevisionCompiler ofThisJdk(List<Path> classPath) {
        return of(Optional.ofNullable(ToolProvider.getSystemJavaCompiler()), classPath);
    }

    static RevisionCompiler of(Optional<JavaCompiler> compiler, List<Path> classPath) {
        return compiler.map(found -> new RevisionCompiler(found, classPath))
                .orElseThrow(() -> new AutogenException(
                        "no Java compiler: " + System.getProperty("java.home") + " is a runtime without javac",
                        "run with a JDK 17 or later, or name a package of compiled revisions"));
    }

    /**
     * Returns a class loader that knows the compiled classes.
     *
     * @param wanted what is compiled
     * @param available what is compiled besides, as far as the wanted files use it
     * @throws CompilationFailed with all errors of all files
     */
    ClassLoader compile(Collection<SourceFile> wanted, Collection<SourceFile> available) {
        return new RevisionClasses(compiledClasses(wanted, available), parent());
    }

    private Map<String, byte[]> compiledClasses(Collection<SourceFile> wanted, Collection<SourceFile> available) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (MemoryFiles files = new MemoryFiles(
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8), available)) {
            boolean success = compiler.getTask(null, files, diagnostics, options(), null, wanted)
                    .call();
            if (!success) {
                throw new CompilationFailed(problems(diagnostics));
            }
            return files.compiledClasses();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private ClassLoader parent() {
        ClassLoader own = Revision.class.getClassLoader();
        return classPath.isEmpty()
                ? own
                : new URLClassLoader(
                        classPath.stream().map(RevisionCompiler::url).toArray(URL[]::new), own);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private List<String> options() {
        return List.of(
                "-proc:none",
                "-nowarn",
                // Compiled revisions may lie on the class path too; what the file says is what runs.
                "-Xprefer:source",
                "-Xmaxerrs",
                String.valueOf(Integer.MAX_VALUE),
                "-classpath",
                classPath());
    }

    private String classPath() {
        Stream<String> paths =
                Stream.concat(ownLocation().stream(), classPath.stream()).map(Path::toString);
        return Stream.concat(paths, Stream.of(System.getProperty("java.class.path")))
                .collect(Collectors.joining(File.pathSeparator));
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

    private static List<CompilationFailed.Problem> problems(DiagnosticCollector<JavaFileObject> diagnostics) {
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(RevisionCompiler::problem)
                .toList();
    }

    private static CompilationFailed.Problem problem(Diagnostic<? extends JavaFileObject> diagnostic) {
        String file = diagnostic.getSource() instanceof SourceFile source ? source.origin() : "";
        return new CompilationFailed.Problem(file, diagnostic.getLineNumber(), diagnostic.getMessage(Locale.ROOT));
    }
}
