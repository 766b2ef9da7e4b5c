package dev.autogen.codegen;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Builds a {@link Doc.Level}. Text belongs to the level of the last break before it, not to the innermost open one: a
 * closing parenthesis, a comma and a semicolon then count for the line that they end (palantir-java-format, class
 * {@code DocBuilder}).
 */
final class DocBuilder {

    private final Doc.Level root = new Doc.Level(LevelStyle.PLAIN);
    private final Deque<Doc.Level> open = new ArrayDeque<>();
    private Doc.Level current = root;

    DocBuilder() {
        open.addLast(root);
    }

    void open(LevelStyle style) {
        open.addLast(new Doc.Level(style));
    }

    void close() {
        Doc.Level closed = open.removeLast();
        open.getLast().add(closed);
    }

    void text(String value) {
        current.add(new Doc.Text(value));
    }

    void mayBreak(Doc.Break place) {
        current = open.getLast();
        current.add(place);
    }

    Doc.Level root() {
        return root;
    }
}
