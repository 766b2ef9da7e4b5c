package dev.autogen.revision;

import dev.autogen.operation.AttachIndex;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.Option;
import dev.autogen.operation.ParameterChange;
import dev.autogen.operation.ReindexIndex;
import dev.autogen.operation.ReindexTable;
import dev.autogen.operation.RenameIndex;
import dev.autogen.operation.SetIndexParameters;
import dev.autogen.operation.SetIndexTablespace;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/** The part of {@code op} that is about indexes. */
interface IndexVerbs extends Invoking {

    /** {@code op.createIndex("item", index("item_geom_idx", "geom").using("gist"), CONCURRENTLY)} */
    default void createIndex(String table, Index index, Option... options) {
        createIndex(QualifiedName.of(table), index, options);
    }

    /** {@code op.createIndex(name("audit", "item"), index("item_geom_idx", "geom").using("gist"), CONCURRENTLY)} */
    default void createIndex(QualifiedName table, Index index, Option... options) {
        invoke(new CreateIndex(table, index, Set.copyOf(List.of(options))));
    }

    /** {@code op.dropIndex("item", "item_geom_idx")} */
    default void dropIndex(String table, String name, Option... options) {
        dropIndex(QualifiedName.of(table), name, options);
    }

    /** {@code op.dropIndex(name("audit", "item"), "item_geom_idx")} */
    default void dropIndex(QualifiedName table, String name, Option... options) {
        invoke(new DropIndex(table, name, Set.copyOf(List.of(options))));
    }

    /** {@code op.renameIndex("item", "item_geom_idx", "item_place_idx")}: from, then to. */
    default void renameIndex(String table, String from, String to, Option... options) {
        renameIndex(QualifiedName.of(table), from, to, options);
    }

    /** {@code op.renameIndex(name("audit", "item"), "item_geom_idx", "item_place_idx")} */
    default void renameIndex(QualifiedName table, String from, String to, Option... options) {
        invoke(new RenameIndex(table, from, to, Set.copyOf(List.of(options))));
    }

    /** {@code op.attachIndex("visit_day_idx", "visit_2026_day_idx")}: of the partitioned table, then of the partition. */
    default void attachIndex(String parentIndex, String index) {
        attachIndex(QualifiedName.of(parentIndex), QualifiedName.of(index));
    }

    /** {@code op.attachIndex(name("audit", "visit_day_idx"), name("audit", "visit_2026_day_idx"))} */
    default void attachIndex(QualifiedName parentIndex, QualifiedName index) {
        invoke(new AttachIndex(parentIndex, index));
    }

    /** {@code op.reindexIndex("item", "item_code_idx", CONCURRENTLY)} */
    default void reindexIndex(String table, String name, Option... options) {
        reindexIndex(QualifiedName.of(table), name, options);
    }

    /** {@code op.reindexIndex(name("audit", "item"), "item_code_idx", CONCURRENTLY)} */
    default void reindexIndex(QualifiedName table, String name, Option... options) {
        invoke(new ReindexIndex(table, name, Set.copyOf(List.of(options))));
    }

    /** {@code op.reindexTable("item", CONCURRENTLY)}: all indexes of the table. */
    default void reindexTable(String table, Option... options) {
        reindexTable(QualifiedName.of(table), options);
    }

    /** {@code op.reindexTable(name("audit", "item"), CONCURRENTLY)} */
    default void reindexTable(QualifiedName table, Option... options) {
        invoke(new ReindexTable(table, Set.copyOf(List.of(options))));
    }

    /** {@code op.setIndexParameters("item", "item_code_idx", parameter("fillfactor", "90").to("70"))} */
    default void setIndexParameters(String table, String name, ParameterChange... changes) {
        setIndexParameters(QualifiedName.of(table), name, changes);
    }

    /** {@code op.setIndexParameters(name("audit", "item"), "item_code_idx", parameter("fillfactor", "90").to("70"))} */
    default void setIndexParameters(QualifiedName table, String name, ParameterChange... changes) {
        invoke(new SetIndexParameters(table, name, List.of(changes)));
    }

    /** {@code op.setIndexParameters(IF_EXISTS, "item", "item_code_idx", parameter("fillfactor", "90").to("70"))} */
    default void setIndexParameters(Option option, String table, String name, ParameterChange... changes) {
        setIndexParameters(option, QualifiedName.of(table), name, changes);
    }

    /** {@code op.setIndexParameters(IF_EXISTS, name("audit", "item"), "item_code_idx", ...)} */
    default void setIndexParameters(Option option, QualifiedName table, String name, ParameterChange... changes) {
        invoke(new SetIndexParameters(table, name, List.of(changes), Set.of(option)));
    }

    /** {@code op.setIndexTablespace("item", "item_code_idx", "pg_default", "fast")}: from, then to. */
    default void setIndexTablespace(String table, String name, String from, String to, Option... options) {
        setIndexTablespace(QualifiedName.of(table), name, from, to, options);
    }

    /** {@code op.setIndexTablespace(name("audit", "item"), "item_code_idx", "pg_default", "fast")} */
    default void setIndexTablespace(QualifiedName table, String name, String from, String to, Option... options) {
        invoke(new SetIndexTablespace(table, name, from, to, Set.copyOf(List.of(options))));
    }
}
