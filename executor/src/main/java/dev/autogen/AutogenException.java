package dev.autogen;

import org.jspecify.annotations.Nullable;

/**
 * Something that the user can mend. The message has the form {@code what happened: facts}, then, on a line of its own
 * and indented by two blanks, {@code fix: one action}; it is meant to be shown as it is, without a stack trace.
 */
public class AutogenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String whatHappened;
    private final String fix;

    public AutogenException(String whatHappened, String fix) {
        this(whatHappened, fix, null);
    }

    public AutogenException(String whatHappened, String fix, @Nullable Throwable cause) {
        super(whatHappened + System.lineSeparator() + "  fix: " + fix, cause);
        this.whatHappened = whatHappened;
        this.fix = fix;
    }

    /** Returns the message without the fix. */
    public final String whatHappened() {
        return whatHappened;
    }

    /** Returns what the user can do about it. */
    public final String fix() {
        return fix;
    }
}
