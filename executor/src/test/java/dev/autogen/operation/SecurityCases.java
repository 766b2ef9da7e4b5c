package dev.autogen.operation;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.schema.Policy;
import java.util.List;

/** Cases about row-level security, policies and privileges. What a dump does not show of privileges is tested beside their SQL. */
final class SecurityCases {

    private SecurityCases() {}

    static List<OperationCase> all() {
        Policy own = policy("own").using("id > 0");
        Policy wider = own.to("pg_read_all_data", CURRENT_USER).using("id > -1").withCheck("id > 0");
        Policy strict = policy("own").restrictive().command(INSERT).withCheck("id > 0");
        return List.of(
                OperationCase.of(
                        "row-level security",
                        SecurityCases::item,
                        op -> {
                            op.enableRowLevelSecurity("item");
                            op.forceRowLevelSecurity("item");
                        },
                        op -> {
                            op.noForceRowLevelSecurity("item");
                            op.disableRowLevelSecurity("item");
                        }),
                OperationCase.of(
                        "a policy",
                        SecurityCases::item,
                        op -> {
                            op.createPolicy("item", wider);
                            op.createPolicy(
                                    "item", policy("reading").command(SELECT).using("true"));
                        },
                        op -> {
                            op.dropPolicy("item", "own");
                            op.dropPolicy("item", "reading", IF_EXISTS);
                        }),
                OperationCase.of(
                        "an altered policy",
                        op -> {
                            item(op);
                            op.createPolicy("item", own);
                        },
                        op -> op.alterPolicy("item", own, wider),
                        op -> op.alterPolicy("item", wider, own)),
                OperationCase.of(
                        "a policy for another command",
                        op -> {
                            item(op);
                            op.createPolicy("item", own);
                        },
                        op -> op.alterPolicy("item", own, strict),
                        op -> op.alterPolicy("item", strict, own)),
                OperationCase.of(
                        "privileges",
                        op -> {},
                        op -> {
                            item(op);
                            op.grant(privileges("select", "insert")
                                    .on(object(TABLE, "item"))
                                    .to(PUBLIC));
                        },
                        op -> {
                            op.revokeGrantOption(privileges("select")
                                    .on(object(TABLE, "item"))
                                    .to("pg_monitor"));
                            op.revoke(privileges("select", "insert")
                                    .on(object(TABLE, "item"))
                                    .to(PUBLIC));
                            op.dropTable("item");
                        }),
                OperationCase.of(
                                "the privilege to maintain",
                                op -> {},
                                op -> {
                                    item(op);
                                    op.grant(privileges("maintain")
                                            .on(object(TABLE, "item"))
                                            .to(PUBLIC));
                                },
                                op -> {
                                    op.revoke(privileges("maintain")
                                            .on(object(TABLE, "item"))
                                            .to(PUBLIC));
                                    op.dropTable("item");
                                })
                        .since(17));
    }

    private static void item(Operations op) {
        op.createTable("item", column("id", bigint()).notNull(), column("code", text()));
    }
}
