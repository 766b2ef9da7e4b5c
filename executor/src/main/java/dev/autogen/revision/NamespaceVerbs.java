package dev.autogen.revision;

import dev.autogen.operation.CreateNamespace;
import dev.autogen.operation.DropNamespace;
import dev.autogen.operation.Option;
import java.util.List;
import java.util.Set;

/** The part of {@code op} that is about PostgreSQL schemas. */
interface NamespaceVerbs extends Invoking {

    /** {@code op.createSchema("audit")} */
    default void createSchema(String name, Option... options) {
        invoke(new CreateNamespace(name, Set.copyOf(List.of(options))));
    }

    /** {@code op.dropSchema("audit")}, which PostgreSQL refuses while anything is in it. */
    default void dropSchema(String name, Option... options) {
        invoke(new DropNamespace(name, Set.copyOf(List.of(options))));
    }
}
