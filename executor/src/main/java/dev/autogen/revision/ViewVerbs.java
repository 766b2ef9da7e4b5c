package dev.autogen.revision;

import dev.autogen.operation.CreateMaterializedView;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.DropMaterializedView;
import dev.autogen.operation.DropView;
import dev.autogen.operation.Option;
import dev.autogen.operation.RefreshMaterializedView;
import dev.autogen.operation.ReplaceView;
import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.View;
import java.util.List;
import java.util.Set;

/** The part of {@code op} that is about views and materialized views. */
interface ViewVerbs extends Invoking {

    /** {@code op.createView(view("open_invoice", "select * from invoice where paid is null"))} */
    default void createView(View view) {
        invoke(new CreateView(view));
    }

    /** {@code op.replaceView(view("one", "select 1 as n"), view("one", "select 2 as n"))}: from, then to, with all its options. */
    default void replaceView(View from, View to) {
        invoke(new ReplaceView(from, to));
    }

    /** {@code op.dropView("open_invoice")}, which PostgreSQL refuses while something depends on it. */
    default void dropView(String name, Option... options) {
        dropView(QualifiedName.of(name), options);
    }

    /** {@code op.dropView(name("audit", "open_invoice"))} */
    default void dropView(QualifiedName name, Option... options) {
        invoke(new DropView(name, Set.copyOf(List.of(options))));
    }

    /** {@code op.createMaterializedView(materializedView("turnover", "select sum(total) from invoice"), WITH_NO_DATA)} */
    default void createMaterializedView(MaterializedView view, Option... options) {
        invoke(new CreateMaterializedView(view, Set.copyOf(List.of(options))));
    }

    /** {@code op.dropMaterializedView("turnover")} */
    default void dropMaterializedView(String name, Option... options) {
        dropMaterializedView(QualifiedName.of(name), options);
    }

    /** {@code op.dropMaterializedView(name("audit", "turnover"))} */
    default void dropMaterializedView(QualifiedName name, Option... options) {
        invoke(new DropMaterializedView(name, Set.copyOf(List.of(options))));
    }

    /** {@code op.refreshMaterializedView("turnover", CONCURRENTLY)}, which needs a unique index on its columns. */
    default void refreshMaterializedView(String name, Option... options) {
        refreshMaterializedView(QualifiedName.of(name), options);
    }

    /** {@code op.refreshMaterializedView(name("audit", "turnover"), CONCURRENTLY)} */
    default void refreshMaterializedView(QualifiedName name, Option... options) {
        invoke(new RefreshMaterializedView(name, Set.copyOf(List.of(options))));
    }
}
