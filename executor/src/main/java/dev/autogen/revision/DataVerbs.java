package dev.autogen.revision;

import dev.autogen.operation.Execute;

/** The part of {@code op} that is about rows, and about statements of the author's own. */
interface DataVerbs extends Invoking {

    /**
     * {@code op.execute("update item set code = upper(code)")}
     *
     * @param sql one statement, sent as it stands
     */
    default void execute(String sql) {
        invoke(new Execute(sql));
    }
}
