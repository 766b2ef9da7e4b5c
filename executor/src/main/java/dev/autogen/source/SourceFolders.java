package dev.autogen.source;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Folders with source files in them and below them. */
record SourceFolders(List<Path> folders) {

    SourceFolders {
        folders = List.copyOf(folders);
    }

    /** Returns what messages name them by. */
    String names() {
        return String.join(", ", folders.stream().map(Path::toString).toList());
    }

    /**
     * Returns the files, each once, sorted within each folder.
     *
     * @throws InvalidRevisions where a folder does not exist or cannot be read
     */
    Collection<FoundFile> files() {
        List<String> missing = folders.stream()
                .filter(folder -> !Files.isDirectory(folder))
                .map(folder -> "the folder " + folder + " does not exist")
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidRevisions(missing, "create it, or name the folder that holds the revision files");
        }
        // One folder may lie within another.
        Map<Path, FoundFile> found = new LinkedHashMap<>();
        for (Path folder : folders) {
            for (FoundFile file : files(folder)) {
                found.putIfAbsent(file.path().toAbsolutePath().normalize(), file);
            }
        }
        return found.values();
    }

    private static Collection<FoundFile> files(Path folder) {
        Map<Path, FoundFile> found = new TreeMap<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                            if (attributes.isRegularFile() && mayDeclareClass(path)) {
                                found.put(path, FoundFile.of(path, attributes));
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException exception) {
            throw new InvalidRevisions(
                    List.of("the folder " + folder + " cannot be read: " + exception),
                    "make it readable for this user",
                    exception);
        }
        return new ArrayList<>(found.values());
    }

    /** Annotations of a package or a module are of no use here, and may need libraries that are not at hand. */
    private static boolean mayDeclareClass(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(".java") && !name.equals("package-info.java") && !name.equals("module-info.java");
    }
}
