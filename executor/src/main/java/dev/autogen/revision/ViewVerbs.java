package dev.autogen.revision;

import dev.autogen.operation.DropView;
import dev.autogen.operation.Option;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/** The part of {@code op} that is about views and materialized views. */
interface ViewVerbs extends Invoking {

    /** {@code op.dropView("open_invoice")}, which PostgreSQL refuses while something depends on it. */
    default void dropView(String name, Option... options) {
        dropView(QualifiedName.of(name), options);
    }

    default void dropView(QualifiedName name, Option... options) {
        invoke(new DropView(name, false, Set.copyOf(List.of(options))));
    }

    /** {@code op.dropMaterializedView("turnover")} */
    default void dropMaterializedView(String name, Option... options) {
        dropMaterializedView(QualifiedName.of(name), options);
    }

    default void dropMaterializedView(QualifiedName name, Option... options) {
        invoke(new DropView(name, true, Set.copyOf(List.of(options))));
    }
}
