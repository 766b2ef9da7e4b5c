package dev.autogen.source;

/** A source text whose header cannot be read; becomes part of {@link InvalidRevisions}. */
final class InvalidHeader extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    InvalidHeader(int line, String message) {
        super(message);
        this.line = line;
    }

    /** Returns the line, counted from 1. */
    int line() {
        return line;
    }
}
