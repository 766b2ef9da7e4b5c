package dev.autogen.codegen;

import java.util.List;

/**
 * A method {@code (Operations op)} of a revision.
 *
 * @param lines the body, with its indentation
 */
record JavaMethod(String name, List<String> lines) {

    JavaMethod {
        lines = List.copyOf(lines);
    }
}
