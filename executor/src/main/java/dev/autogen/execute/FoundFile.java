package dev.autogen.execute;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * A file as its folder describes it, unread.
 *
 * @param modified_ns since 1970
 * @param key what the file system knows the file by, blank where it does not say
 */
record FoundFile(Path path, long size, long modified_ns, String key) {

    FoundFile {
        Objects.requireNonNull(path, "path is null");
        Objects.requireNonNull(key, "key is null");
    }

    static FoundFile of(Path path, BasicFileAttributes attributes) {
        return new FoundFile(
                path,
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                attributes.fileKey() == null ? "" : attributes.fileKey().toString());
    }

    /** Returns how messages name the file. */
    String origin() {
        return path.toString();
    }

    String text() throws IOException {
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        return text.startsWith(JavaTokens.BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
