package dev.autogen.codegen.layout;

/**
 * A line between two boxes. Where nothing stands against it, {@code to} comes to lie left of {@code from}.
 *
 * @param from the number of a box
 * @param to the number of a box, maybe the same
 */
public record Arc(int from, int to) {}
