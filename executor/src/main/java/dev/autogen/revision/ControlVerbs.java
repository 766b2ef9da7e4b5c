package dev.autogen.revision;

import dev.autogen.operation.Irreversible;

/** The part of {@code op} that is about how the others run. */
interface ControlVerbs extends Invoking {

    /** {@code op.irreversible("the dropped rows are gone")}: whoever runs it gets the reason, and nothing happens. */
    default void irreversible(String reason) {
        invoke(new Irreversible(reason));
    }
}
