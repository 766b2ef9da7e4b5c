package dev.autogen.source;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles source files in memory, all in one task, for the JDK that runs. */
final class RevisionCompiler implements SourceCompiler {

    private final JavaCompiler compiler;
    private final RevisionClassPath classPath;

    private RevisionCompiler(JavaCompiler compiler, RevisionClassPath classPath) {
        this.compiler = compiler;
        this.classPath = classPath;
    }

    /**
     * @throws AutogenException where Java runs without its compiler
     */
    static RevisionCompiler ofThisJdk(RevisionClassPath classPath) {
        return of(Optional.ofNullable(ToolProvider.getSystemJavaCompiler()), classPath);
    }

    static RevisionCompiler of(Optional<JavaCompiler> compiler, RevisionClassPath classPath) {
        return compiler.map(found -> new RevisionCompiler(found, classPath))
                .orElseThrow(() -> new AutogenException(
                        "no Java compiler: " + System.getProperty("java.home") + " is a runtime without javac",
                        "run with a JDK 17 or later, or name a package of compiled revisions"));
    }

    @Override
    public Map<SourceFile, Map<String, byte[]>> compile(
            Collection<SourceFile> wanted, Collection<SourceFile> available) {
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

    private List<String> options() {
        return List.of(
                "-proc:none",
                "-nowarn",
                // Compiled revisions may lie on the class path too; what the file says is what runs.
                "-Xprefer:source",
                "-Xmaxerrs",
                String.valueOf(Integer.MAX_VALUE),
                "-classpath",
                classPath.text());
    }

    private static List<SourceProblem> problems(DiagnosticCollector<JavaFileObject> diagnostics) {
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(RevisionCompiler::problem)
                .toList();
    }

    private static SourceProblem problem(Diagnostic<? extends JavaFileObject> diagnostic) {
        String file = diagnostic.getSource() instanceof SourceFile source ? source.origin() : "";
        return new SourceProblem(file, diagnostic.getLineNumber(), diagnostic.getMessage(Locale.ROOT));
    }
}
