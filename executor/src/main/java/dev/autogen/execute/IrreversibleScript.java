package dev.autogen.execute;

import dev.autogen.AutogenException;

/** A revision says that it has no way back, where a script of that way is written. */
final class IrreversibleScript extends AutogenException {

    private static final long serialVersionUID = 1L;

    IrreversibleScript(String reason) {
        super("irreversible: " + reason, "end the script at this revision, or write a new one");
    }
}
