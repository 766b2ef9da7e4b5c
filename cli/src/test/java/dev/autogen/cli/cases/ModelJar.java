package dev.autogen.cli.cases;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles the entities of all cases at once into a jar. */
public final class ModelJar {

    /** Where both libraries have a name, the one of Jakarta Persistence is meant. */
    private static final String IMPORTS = """
            import dev.autogen.annotation.*;
            import jakarta.persistence.*;
            import jakarta.persistence.Table;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import org.hibernate.annotations.*;
            import org.hibernate.type.SqlTypes;
            """;

    private ModelJar() {}

    /** Returns the jar, which is in the folder. */
    public static Path compile(Path folder, List<DiffCase> cases) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", classes.toString()));
        for (DiffCase diffCase : cases) {
            arguments.add(write(folder, diffCase.packageBefore(), diffCase.before()));
            arguments.add(write(folder, diffCase.packageAfter(), diffCase.after()));
        }
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, OutputStream.nullOutputStream(), null, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new AssertionError("the entities do not compile");
        }
        return jar(classes, folder.resolve("entities.jar"));
    }

    private static String write(Path folder, String name, String source) throws IOException {
        Path file = folder.resolve("sources").resolve(name.replace('.', '/')).resolve("Model.java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "package " + name + ";\n" + IMPORTS + source)
                .toString();
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (JarOutputStream output = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                output.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, output);
                output.closeEntry();
            }
        }
        return jar;
    }
}
