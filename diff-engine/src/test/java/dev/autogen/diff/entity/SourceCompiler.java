package dev.autogen.diff.entity;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles entities that must not stand on the class path of the tests. */
final class SourceCompiler {

    private SourceCompiler() {}

    /**
     * Compiles into the folder.
     *
     * @param sources class names and their sources
     */
    static void compile(Path folder, Map<String, String> sources) {
        compile(folder, sources, List.of());
    }

    /**
     * Compiles with more than the class path of the tests.
     *
     * @param libraries jars
     */
    static void compile(Path folder, Map<String, String> sources, List<Path> libraries) {
        Stream<String> classPath = Stream.concat(
                Stream.of(System.getProperty("java.class.path")),
                libraries.stream().map(Path::toString));
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", folder.toString()));
        arguments.addAll(List.of("-classpath", classPath.collect(Collectors.joining(File.pathSeparator))));
        sources.forEach((name, source) -> arguments.add(write(folder, name, source)));
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new AssertionError("the sources do not compile");
        }
    }

    private static String write(Path folder, String name, String source) {
        try {
            Path file = folder.resolve(name.replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            return Files.writeString(file, source).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
