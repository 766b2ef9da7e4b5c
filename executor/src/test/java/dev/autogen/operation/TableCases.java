package dev.autogen.operation;

import static dev.autogen.revision.Ddl.*;

import java.util.List;

/** Cases about tables and columns. */
final class TableCases {

    private TableCases() {}

    static List<OperationCase> all() {
        return List.of(
                OperationCase.of(
                        "a table",
                        op -> {},
                        op -> op.createTable(
                                "item",
                                column("id", bigint()).notNull(),
                                primaryKey("item_pkey", "id"),
                                comment("things")),
                        op -> op.dropTable("item")),
                OperationCase.of(
                        "a renamed table",
                        op -> op.createTable("item", column("id", bigint()).notNull(), column("code", text())),
                        op -> op.renameTable("item", "thing"),
                        op -> op.renameTable("thing", "item")),
                OperationCase.of(
                        "a comment",
                        op -> op.createTable("item", column("id", bigint()).notNull(), column("code", text())),
                        op -> op.commentOnTable("item", noComment().to("things")),
                        op -> op.commentOnTable("item", oldComment("things").toNone())),
                OperationCase.of(
                        "a column",
                        op -> op.createTable("item", column("id", bigint()).notNull(), column("code", text())),
                        op -> op.addColumn("item", column("price", numeric(10, 2))),
                        op -> op.dropColumn("item", "price")),
                OperationCase.of(
                        "a renamed column",
                        op -> op.createTable("item", column("id", bigint()).notNull(), column("code", text())),
                        op -> op.renameColumn("item", "code", "sku"),
                        op -> op.renameColumn("item", "sku", "code")),
                OperationCase.of(
                        "an altered column",
                        op -> op.createTable("item", column("id", bigint()).notNull(), column("code", text())),
                        op -> op.alterColumn("item", "code", nullable().toNotNull()),
                        op -> op.alterColumn("item", "code", notNull().toNullable())));
    }
}
