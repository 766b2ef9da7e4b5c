package dev.autogen.revision;

import dev.autogen.operation.Operation;

/** What each part of {@code op} hands its operations to. */
interface Invoking {

    /**
     * Hands one operation on; for those that have no method of their own here, such as an application's.
     *
     * @param operation runs before the method returns
     */
    void invoke(Operation operation);
}
