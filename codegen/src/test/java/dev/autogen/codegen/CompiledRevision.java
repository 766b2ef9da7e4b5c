package dev.autogen.codegen;

import dev.autogen.operation.Operation;
import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A revision file, compiled in memory and ready to be run against a list. */
final class CompiledRevision {

    private final Revision revision;

    private CompiledRevision(Revision revision) {
        this.revision = revision;
    }

    static CompiledRevision of(RevisionFile file) {
        String className = file.name().replace(".java", "");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        ClassesInMemory classes = new ClassesInMemory(compiler.getStandardFileManager(problems, null, null));
        List<String> options = List.of("--release", "17", "-proc:none", "-Xlint:all,-path", "-Werror");
        boolean isCompiled = compiler.getTask(null, classes, problems, options, null, List.of(source(file)))
                .call();
        if (!isCompiled) {
            throw new AssertionError(problems.getDiagnostics() + "\n" + file.text());
        }
        return new CompiledRevision(classes.instance(className));
    }

    List<Operation> upgrade() {
        return collected(Revision::upgrade);
    }

    List<Operation> downgrade() {
        return collected(Revision::downgrade);
    }

    Revision.Info info() {
        return revision.getClass().getAnnotation(Revision.Info.class);
    }

    private List<Operation> collected(BiConsumer<Revision, Operations> direction) {
        List<Operation> operations = new ArrayList<>();
        direction.accept(revision, new Operations(operations::add));
        return operations;
    }

    private static JavaFileObject source(RevisionFile file) {
        return new SimpleJavaFileObject(URI.create("memory:///" + file.name()), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return file.text();
            }
        };
    }

    /** Keeps what javac writes, and loads it. */
    private static final class ClassesInMemory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

        ClassesInMemory(JavaFileManager fileManager) {
            super(fileManager);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) throws IOException {
            return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(className, name -> new ByteArrayOutputStream());
                }
            };
        }

        Revision instance(String simpleName) {
            String name = classes.keySet().stream()
                    .filter(each -> each.equals(simpleName) || each.endsWith("." + simpleName))
                    .findFirst()
                    .orElseThrow();
            ClassLoader loader = new ClassLoader(Revision.class.getClassLoader()) {
                @Override
                protected Class<?> findClass(String className) {
                    byte[] code = classes.get(className).toByteArray();
                    return defineClass(className, code, 0, code.length);
                }
            };
            try {
                return (Revision) loader.loadClass(name).getConstructor().newInstance();
            } catch (ReflectiveOperationException exception) {
                throw new AssertionError(exception);
            }
        }
    }
}
