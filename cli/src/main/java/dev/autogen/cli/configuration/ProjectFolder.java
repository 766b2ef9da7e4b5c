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
 * @param isAssumed whether nobody named or made the folder: it need not exist
 * @param template empty where no such file is there
 */
record ProjectFolder(List<Path> revisions, boolean isAssumed, Optional<Path> template) {

    /** Where the README's {@code autogen init db} puts it. */
    private static final String ASSUMED = "db/versions";

    /** How deep below the configuration {@code autogen init} may have put the folder: {@code src/main/resources/db}. */
    private static final int DEPTH = 5;

    /**
     * Returns the folders that a setting names; without one, the only folder below the configuration that looks like what
     * {@code autogen init} writes, else {@code db/versions}.
     *
     * @throws AutogenException where more than one looks so
     */
    static ProjectFolder of(Path configuration, List<Path> setting) {
        if (!setting.isEmpty()) {
            return new ProjectFolder(setting, false, template(setting.get(0)));
        }
        Optional<Path> found = found(configuration);
        Path folder = found.orElseGet(() -> configuration.resolveSibling(ASSUMED));
        return new ProjectFolder(List.of(folder), found.isEmpty(), template(folder));
    }

    private static Optional<Path> template(Path folder) {
        return Optional.of(folder.resolveSibling(RevisionTemplate.FILE_NAME)).filter(Files::exists);
    }

    private static Optional<Path> found(Path configuration) {
        Path top = configuration.toAbsolutePath().getParent();
        try (Stream<Path> files = Files.find(top, DEPTH, (file, attributes) -> isTemplateOfProject(file))) {
            List<Path> folders =
                    files.map(file -> file.resolveSibling("versions")).sorted().toList();
            if (folders.size() > 1) {
                throw new AutogenException(
                        "setting missing: revisions.folder in " + configuration + ", and there are several: " + folders,
                        "set it to the folder of the revision files");
            }
            return folders.stream().findFirst();
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
