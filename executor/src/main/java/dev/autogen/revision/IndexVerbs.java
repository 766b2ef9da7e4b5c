package dev.autogen.revision;

import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.Option;
import dev.autogen.operation.RenameIndex;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/** The part of {@code op} that is about indexes. */
interface IndexVerbs extends Invoking {

    /** {@code op.createIndex("item", index("item_geom_idx", "geom").using("gist"))} */
    default void createIndex(String table, Index index, Option... options) {
        createIndex(QualifiedName.of(table), index, options);
    }

    default void createIndex(QualifiedName table, Index index, Option... options) {
        invoke(new CreateIndex(table, index, Set.copyOf(List.of(options))));
    }

    /** {@code op.dropIndex("item", "item_geom_idx")} */
    default void dropIndex(String table, String name, Option... options) {
        dropIndex(QualifiedName.of(table), name, options);
    }

    default void dropIndex(QualifiedName table, String name, Option... options) {
        invoke(new DropIndex(table, name, Set.copyOf(List.of(options))));
    }

    /** {@code op.renameIndex("item", "item_geom_idx", "item_place_idx")}: from, then to. */
    default void renameIndex(String table, String from, String to) {
        renameIndex(QualifiedName.of(table), from, to);
    }

    default void renameIndex(QualifiedName table, String from, String to) {
        invoke(new RenameIndex(table, from, to));
    }
}
