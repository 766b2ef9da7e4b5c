package dev.autogen.operation;

import static dev.autogen.revision.Ddl.*;

import java.util.List;

/** Cases about constraints and indexes. */
final class KeyCases {

    private KeyCases() {}

    static List<OperationCase> all() {
        return List.of(
                OperationCase.of(
                        "a constraint",
                        op -> op.createTable("item", column("id", bigint()).notNull(), column("code", text())),
                        op -> op.addConstraint("item", check("item_code_check", "code <> ''")),
                        op -> op.dropConstraint("item", "item_code_check")),
                OperationCase.of(
                        "a renamed constraint",
                        op -> op.createTable("item", column("id", bigint()), unique("item_uk", "id")),
                        op -> op.renameConstraint("item", "item_uk", "item_id_key"),
                        op -> op.renameConstraint("item", "item_id_key", "item_uk")),
                OperationCase.of(
                        "an index",
                        op -> op.createTable("item", column("id", bigint()).notNull(), column("code", text())),
                        op -> op.createIndex("item", index("item_code_idx", "code")),
                        op -> op.dropIndex("item", "item_code_idx")),
                OperationCase.of(
                        "an index built concurrently",
                        op -> op.createTable("item", column("id", bigint()).notNull(), column("code", text())),
                        op -> op.createIndex("item", index("item_code_idx", "code"), CONCURRENTLY),
                        op -> op.dropIndex("item", "item_code_idx", CONCURRENTLY)),
                OperationCase.of(
                        "a renamed index",
                        op -> {
                            op.createTable("item", column("code", text()));
                            op.createIndex("item", index("a_idx", "code"));
                        },
                        op -> op.renameIndex("item", "a_idx", "b_idx"),
                        op -> op.renameIndex("item", "b_idx", "a_idx")));
    }
}
