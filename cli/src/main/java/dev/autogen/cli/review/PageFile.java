package dev.autogen.cli.review;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes a page to a file; one that is there is replaced. */
public final class PageFile {

    private PageFile() {}

    /**
     * Writes it, and the folders that it lies in.
     *
     * @throws AutogenException where that is not possible
     */
    public static void write(Path file, String text) {
        try {
            Optional<Path> folder = Optional.ofNullable(file.getParent());
            if (folder.isPresent()) {
                Files.createDirectories(folder.get());
            }
            Files.writeString(file, text);
        } catch (IOException problem) {
            throw new AutogenException(
                    "page not written: " + file + ": " + problem, "name a file in a folder that is writable", problem);
        }
    }
}
