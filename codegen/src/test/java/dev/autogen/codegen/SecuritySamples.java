package dev.autogen.codegen;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Operations about row-level security, policies and privileges. */
final class SecuritySamples {

    private SecuritySamples() {}

    static Map<String, Consumer<Operations>> all() {
        Map<String, Consumer<Operations>> samples = new LinkedHashMap<>();
        samples.put("enable_row_level_security", op -> {
            op.enableRowLevelSecurity("invoice");
            op.enableRowLevelSecurity("invoice", IF_TABLE_EXISTS);
        });
        samples.put("disable_row_level_security", op -> {
            op.disableRowLevelSecurity(name("audit", "invoice"));
            op.disableRowLevelSecurity("invoice", IF_TABLE_EXISTS);
        });
        samples.put("force_row_level_security", op -> {
            op.forceRowLevelSecurity("invoice");
            op.forceRowLevelSecurity("invoice", IF_TABLE_EXISTS);
        });
        samples.put("no_force_row_level_security", op -> {
            op.noForceRowLevelSecurity("invoice");
            op.noForceRowLevelSecurity("invoice", IF_TABLE_EXISTS);
        });
        samples.put("create_policy", SecuritySamples::createPolicy);
        samples.put(
                "alter_policy",
                op -> op.alterPolicy(
                        "invoice",
                        policy("own_rows").using("owner = current_user"),
                        policy("own_rows").to("clerk").using("owner = current_user")));
        samples.put("drop_policy", op -> {
            op.dropPolicy("invoice", "own_rows");
            op.dropPolicy(name("audit", "invoice"), "own_rows", IF_EXISTS);
        });
        samples.put("grant", SecuritySamples::grant);
        samples.put(
                "revoke",
                op -> op.revoke(privileges("usage").on(object(SCHEMA, "audit")).to(PUBLIC)));
        samples.put(
                "revoke_grant_option",
                op -> op.revokeGrantOption(
                        privileges("select").on(object(TABLE, "invoice")).to("clerk")));
        return samples;
    }

    private static void createPolicy(Operations op) {
        op.createPolicy("invoice", policy("own_rows").using("owner = current_user"));
        op.createPolicy(
                "invoice",
                policy("open_rows")
                        .restrictive()
                        .command(UPDATE)
                        .to("clerk", CURRENT_USER)
                        .using("paid is null")
                        .withCheck("total > 0"));
    }

    private static void grant(Operations op) {
        op.grant(privileges("select", "insert").on(object(TABLE, "invoice")).to("clerk"));
        op.grant(privileges("all")
                .on(object(FUNCTION, "total").arguments(bigint()))
                .to("clerk", CURRENT_USER)
                .withGrantOption());
        op.grant(privileges(privilege("select", "id", "total"), privilege("update", "total"))
                .on(object(TABLE, name("audit", "invoice")))
                .to("clerk"));
        op.grant(privileges("usage").onAll(SEQUENCE, "audit").to(PUBLIC));
        op.grant(privileges("select").onLater(TABLE).to("clerk"));
        op.grant(privileges("select").onLater(TABLE, "audit").madeBy("owner").to("clerk"));
    }
}
