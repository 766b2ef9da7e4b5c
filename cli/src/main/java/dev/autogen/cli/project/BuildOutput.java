package dev.autogen.cli.project;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a build makes and needs.
 *
 * @param roots folders of the compiled classes of the project itself
 * @param libraries what the application runs with beside them, in the order of its class path
 */
record BuildOutput(List<Path> roots, List<Path> libraries) {

    BuildOutput {
        roots = List.copyOf(roots);
        libraries = List.copyOf(libraries);
    }

    List<Path> classPath() {
        return Stream.concat(roots.stream(), libraries.stream()).distinct().toList();
    }
}
