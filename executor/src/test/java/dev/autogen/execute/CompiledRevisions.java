package dev.autogen.execute;

import dev.autogen.source.RevisionFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The files of a {@link RevisionFolder} as classes, which another program finds on its class path. */
final class CompiledRevisions {

    private CompiledRevisions() {}

    /** Returns the folder of the classes. */
    static Path of(RevisionFolder folder) {
        List<String> arguments = new ArrayList<>(List.of("-d", folder.path() + "-classes", "-classpath", classPath()));
        try (Stream<Path> files = Files.list(folder.path())) {
            files.map(Path::toString).sorted().forEach(arguments::add);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        int exitCode = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (exitCode != 0) {
            throw new AssertionError("javac ended with " + exitCode);
        }
        return Path.of(folder.path() + "-classes");
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
