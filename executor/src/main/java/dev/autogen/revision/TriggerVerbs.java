package dev.autogen.revision;

import dev.autogen.operation.DropTrigger;
import dev.autogen.operation.Option;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/** The part of {@code op} that is about triggers. */
interface TriggerVerbs extends Invoking {

    /** {@code op.dropTrigger("invoice", "touch")} */
    default void dropTrigger(String table, String name, Option... options) {
        dropTrigger(QualifiedName.of(table), name, options);
    }

    default void dropTrigger(QualifiedName table, String name, Option... options) {
        invoke(new DropTrigger(table, name, Set.copyOf(List.of(options))));
    }
}
