package dev.autogen.execute;

import dev.autogen.AutogenException;

/** A step was cut within an autocommit block, and going on could do something twice. */
final class NotTakenUp extends AutogenException {

    private static final long serialVersionUID = 1L;

    NotTakenUp(String why, String fix) {
        super("the step cannot be taken up where it was cut: " + why, fix);
    }
}
