package dev.autogen.cli.configuration;

import dev.autogen.AutogenException;
import dev.autogen.codegen.RevisionTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folders of the revisions and the template beside the first one.
 *
 * @param template empty where no such file is there
 */
record ProjectFolder(List<Path> revisions, Optional<Path> template) {

    /** How deep below the configuration {@code autogen init} may have put the folder: {@code src/main/resources/db}. */
    private static final int DEPTH = 5;

    /**
     * Returns the folders that a setting names; without one, the only folder below the configuration that looks like what
     * {@code autogen init} writes.
     *
     * @throws AutogenException where there is none, or more than one
     */
    static ProjectFolder of(Path configuration, List<Path> setting) {
        List<Path> revisions = setting.isEmpty() ? List.of(found(configuration)) : setting;
        Path template = revisions.get(0).resolveSibling(RevisionTemplate.FILE_NAME);
        return new ProjectFolder(revisions, Optional.of(template).filter(Files::exists));
    }

    private static Path found(Path configuration) {
        Path top = configuration.toAbsolutePath().getParent();
        try (Stream<Path> files = Files.find(top, DEPTH, (file, attributes) -> isTemplateOfProject(file))) {
            List<Path> folders =
                    files.map(file -> file.resolveSibling("versions")).sorted().toList();
            if (folders.size() == 1) {
                return folders.get(0);
            }
            throw new AutogenException(
                    "setting missing: revisions.folder in " + configuration
                            + (folders.isEmpty() ? "" : ", and there are several: " + folders),
                    "set it to the folder of the revision files, or run autogen init DIR");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static boolean isTemplateOfProject(Path file) {
        return file.getFileName() != null
                && file.getFileName().toString().equals(RevisionTemplate.FILE_NAME)
                && Files.isDirectory(file.resolveSibling("versions"));
    }
}
