package dev.autogen.operation;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.schema.Policy;
import java.util.List;
import java.util.stream.Stream;

/** Cases about row-level security, policies and privileges. What a dump does not show of privileges is tested beside their SQL. */
final class SecurityCases {

    private static final Policy OWN = policy("own").using("id > 0");
    private static final Policy WIDER =
            OWN.to("pg_read_all_data", CURRENT_USER).using("id > -1").withCheck("id > 0");
    private static final Policy STRICT =
            policy("own").restrictive().command(INSERT).withCheck("id > 0");

    private SecurityCases() {}

    static List<OperationCase> all() {
        return Stream.of(policies(), privilegeCases()).flatMap(List::stream).toList();
    }

    private static List<OperationCase> policies() {
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
                            op.createPolicy("item", WIDER);
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
                            op.createPolicy("item", OWN);
                        },
                        op -> op.alterPolicy("item", OWN, WIDER),
                        op -> op.alterPolicy("item", WIDER, OWN)),
                OperationCase.of(
                        "a policy for another command",
                        op -> {
                            item(op);
                            op.createPolicy("item", OWN);
                        },
                        op -> op.alterPolicy("item", OWN, STRICT),
                        op -> op.alterPolicy("item", STRICT, OWN)));
    }

    private static List<OperationCase> privilegeCases() {
        return List.of(
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
