package dev.autogen.execute;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A file of the cache: written as a whole or not at all, read back as it was written or not at all. Nothing that goes
 * wrong with it is a failure, as it can always be made anew. Any number of processes may use one at a time.
 */
final class CacheFile {

    /** What a process that was killed in the middle of writing leaves behind. */
    private static final String UNFINISHED = ".new";

    /** No process takes as long to write a file. */
    private static final Duration ABANDONED_AFTER = Duration.ofHours(1);

    private static final String IGNORED = ".gitignore";

    private static final Logger LOGGER = System.getLogger(CacheFile.class.getName());

    /** "autogen" in ASCII and the version of what stands in all files of the cache: another one is not read. */
    private static final long FORMAT = 0x6175746f67656e01L;

    private static final int HEAD = 2 * Long.BYTES;

    private CacheFile() {}

    /** Returns what was written; empty where there is no such file, or it is damaged, or cannot be read. */
    static Optional<CacheInput> read(Path file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            boolean isWhole = bytes.remaining() >= HEAD
                    && bytes.getLong() == FORMAT
                    && bytes.getLong() == sum(bytes.array(), HEAD, bytes.capacity() - HEAD);
            return isWhole ? Optional.of(new CacheInput(bytes)) : Optional.empty();
        } catch (IOException exception) {
            return Optional.empty();
        }
    }

    /** Writes the file where it can, in the place of an older one. */
    static void write(Path file, CacheOutput content) {
        byte[] bytes = content.bytes();
        ByteBuffer head = ByteBuffer.allocate(HEAD).putLong(FORMAT).putLong(sum(bytes, 0, bytes.length));
        ByteBuffer whole =
                ByteBuffer.allocate(HEAD + bytes.length).put(head.flip()).put(bytes);
        try {
            createFolder(file.getParent());
            Path unfinished = Files.createTempFile(file.getParent(), "", UNFINISHED);
            try {
                Files.write(unfinished, whole.array());
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException exception) {
            LOGGER.log(Level.DEBUG, "not cached: " + file, exception);
        }
    }

    /** Whether it is a file of the cache that {@link #write} has put there. */
    static boolean isFinished(Path file) {
        return !file.endsWith(IGNORED) && !file.toString().endsWith(UNFINISHED);
    }

    /** Deletes what processes began to write in a folder and were killed before they had done. */
    static void deleteAbandoned(Path folder) {
        FileTime limit = FileTime.from(Instant.now().minus(ABANDONED_AFTER));
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
            for (Path file : unfinished) {
                if (Files.getLastModifiedTime(file).compareTo(limit) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException exception) {
            LOGGER.log(Level.DEBUG, "not deleted in " + folder, exception);
        }
    }

    /** What can be made anew does not belong into anybody's repository. */
    private static void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        try {
            Files.writeString(Files.createFile(folder.resolve(IGNORED)), "*\n");
        } catch (FileAlreadyExistsException exception) {
            // Another command was faster.
        }
    }

    private static long sum(byte[] bytes, int offset, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, offset, length);
        return sum.getValue();
    }
}
