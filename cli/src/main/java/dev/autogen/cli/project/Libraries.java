package dev.autogen.cli.project;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks into folders and jars without loading anything. */
record Libraries(List<Path> classPath) {

    boolean has(String resource) {
        return with(resource).isPresent();
    }

    /** Returns the first entry that has a resource. */
    Optional<Path> with(String resource) {
        return classPath.stream().filter(entry -> has(entry, resource)).findFirst();
    }

    private static boolean has(Path entry, String resource) {
        if (!Files.isRegularFile(entry)) {
            return Files.exists(entry.resolve(resource));
        }
        try (JarFile jar = new JarFile(entry.toFile())) {
            return jar.getJarEntry(resource) != null;
        } catch (IOException e) {
            throw new AutogenException(
                    "class path entry not readable: " + entry + ": " + e.getMessage(), "build the project again", e);
        }
    }

    /** Returns the version of the library that has a class, by the name of its jar, else {@code of unknown version}. */
    Optional<String> version(String artifact, String resource) {
        List<Path> named = classPath.stream()
                .filter(entry -> entry.getFileName().toString().startsWith(artifact))
                .toList();
        return new Libraries(named).with(resource).or(() -> with(resource)).map(jar -> {
            Matcher version = Pattern.compile(Pattern.quote(artifact) + "-(\\d.*)\\.jar")
                    .matcher(jar.getFileName().toString());
            return version.matches() ? version.group(1) : "of unknown version";
        });
    }
}
