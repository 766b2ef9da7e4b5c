package dev.autogen.codegen.layout;

/** A place; {@code y} grows downwards. */
public record Point(int x, int y) {

    Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }
}
