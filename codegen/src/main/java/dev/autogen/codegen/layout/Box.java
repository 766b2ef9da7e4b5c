package dev.autogen.codegen.layout;

/** What is to be placed. Units are those of the caller. */
public record Box(int width, int height) {}
