package dev.autogen.source;

import java.io.Serializable;
import java.util.Objects;

/**
 * What is wrong with a source file.
 *
 * @param file blank where it belongs to none
 * @param line counted from 1; below 1 where unknown
 * @param message of one or several lines
 */
public record SourceProblem(String file, long line, String message) implements Serializable {

    private static final long serialVersionUID = 1L;

    public SourceProblem {
        Objects.requireNonNull(file, "file is null");
        Objects.requireNonNull(message, "message is null");
    }

    /** Returns {@code file:line: message}, as compilers write it. */
    public String text() {
        if (file.isEmpty()) {
            return message;
        }
        return file + (line < 1 ? "" : ":" + line) + ": " + message;
    }
}
