package dev.autogen.cli.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A build of one project. */
interface BuildTool {

    /** Returns the build whose file lies in the folder. */
    static Optional<BuildTool> of(Path folder) {
        return MavenBuild.in(folder).or(() -> GradleBuild.in(folder));
    }

    /** Returns how it is called where it is recognised, such as {@code Maven project shop}. */
    String title();

    /** Returns the files that decide what it answers. */
    List<Path> files();

    /** Returns where its sources are, which are compiled anew where one is younger than the classes. */
    List<Path> sources();

    /**
     * Compiles and asks for the class path.
     *
     * @throws dev.autogen.AutogenException where the tool is missing or the build fails
     */
    BuildOutput build();

    /**
     * Compiles what changed.
     *
     * @throws dev.autogen.AutogenException where the tool is missing or the sources do not compile
     */
    void compile();
}
