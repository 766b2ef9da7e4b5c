package dev.autogen.codegen.runner;

import java.util.Objects;

/** A file for a runner. */
public record RunnerFile(String name, String text) {

    public RunnerFile {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(text, "text is null");
    }
}
