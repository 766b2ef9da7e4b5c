package dev.autogen.execute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compiled classes, one file for each source file, named by all that had a part in compiling it. So nothing in it is ever
 * out of date: what is no longer true is no longer asked for.
 */
record ClassCache(Path folder) {

    /** Room for what a folder holds in another branch of the repository. */
    private static final int SPARE = 1_000;

    /** Returns the classes by their binary names; empty where they have to be compiled. */
    Optional<Map<String, byte[]>> read(String key) {
        return CacheFile.read(folder.resolve(key)).flatMap(in -> read(key, in));
    }

    private static Optional<Map<String, byte[]>> read(String key, CacheInput in) {
        if (!in.text().equals(key)) {
            return Optional.empty();
        }
        Map<String, byte[]> classes = new TreeMap<>();
        int size = in.number();
        for (int number = 0; number < size; number++) {
            classes.put(in.text(), in.bytes());
        }
        return Optional.of(classes);
    }

    void write(String key, Map<String, byte[]> classes) {
        CacheOutput out = new CacheOutput().text(key).number(classes.size());
        classes.forEach((name, bytes) -> out.text(name).bytes(bytes));
        CacheFile.write(folder.resolve(key), out);
    }

    /**
     * Deletes the oldest where there are far more than could be of use.
     *
     * @param sources how many source files there are
     */
    void prune(int sources) {
        CacheFile.deleteAbandoned(folder);
        try (Stream<Path> paths = Files.list(folder)) {
            List<Path> entries = paths.filter(CacheFile::isFinished).toList();
            int surplus = entries.size() - 2 * sources - SPARE;
            if (surplus <= 0) {
                return;
            }
            Map<Path, FileTime> written = new HashMap<>();
            entries.forEach(entry -> written.put(entry, written(entry)));
            List<Path> oldestFirst =
                    entries.stream().sorted(Comparator.comparing(written::get)).toList();
            for (Path entry : oldestFirst.subList(0, surplus)) {
                Files.deleteIfExists(entry);
            }
        } catch (IOException | UncheckedIOException exception) {
            // What cannot be deleted now may be another time.
            return;
        }
    }

    private static FileTime written(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
