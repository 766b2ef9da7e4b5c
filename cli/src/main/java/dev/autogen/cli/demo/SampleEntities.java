package dev.autogen.cli.demo;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The entities of the tour: their sources under {@code src/shop}, their classes under {@code classes}. */
final class SampleEntities {

    private final Path sources;
    private final Path classes;

    SampleEntities(Path folder) {
        this.sources = folder.resolve("src/shop");
        this.classes = folder.resolve("classes");
    }

    Path source(String entity) {
        return sources.resolve(entity + ".java");
    }

    /** Writes an entity as it stands before or after the change of the tour. */
    void write(String version, String entity) {
        try {
            Files.createDirectories(sources);
            Files.writeString(source(entity), Tour.resource(version + "/" + entity + ".java"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    void configure(Path configuration) throws IOException {
        String text = Files.readString(configuration)
                .replaceFirst("(?m)^entities.packages =.*$", "entities.packages = shop")
                .replaceFirst("(?m)^entities.classpath =.*$", "entities.classpath = classes");
        Files.writeString(configuration, text);
    }

    void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new AutogenException("no Java compiler: this is a JRE", "run on a JDK 17 or later");
        }
        Files.createDirectories(classes);
        List<String> options =
                List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d", classes.toString());
        try (Stream<Path> files = Files.list(sources)) {
            String[] arguments = Stream.concat(options.stream(), files.sorted().map(Path::toString))
                    .toArray(String[]::new);
            int exitCode = compiler.run(null, null, null, arguments);
            if (exitCode != 0) {
                throw new AssertionError("the sample entities do not compile: " + Arrays.toString(arguments));
            }
        }
    }
}
