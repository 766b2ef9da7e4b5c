package dev.autogen.revision;

import dev.autogen.operation.DropPolicy;
import dev.autogen.operation.Option;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/** The part of {@code op} that is about row-level security, policies and privileges. */
interface SecurityVerbs extends Invoking {

    /** {@code op.dropPolicy("invoice", "own_rows")} */
    default void dropPolicy(String table, String name, Option... options) {
        dropPolicy(QualifiedName.of(table), name, options);
    }

    default void dropPolicy(QualifiedName table, String name, Option... options) {
        invoke(new DropPolicy(table, name, Set.copyOf(List.of(options))));
    }
}
