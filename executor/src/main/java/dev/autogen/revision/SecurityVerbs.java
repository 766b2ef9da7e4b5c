package dev.autogen.revision;

import dev.autogen.operation.AlterPolicy;
import dev.autogen.operation.CreatePolicy;
import dev.autogen.operation.DisableRowLevelSecurity;
import dev.autogen.operation.DropPolicy;
import dev.autogen.operation.EnableRowLevelSecurity;
import dev.autogen.operation.ForceRowLevelSecurity;
import dev.autogen.operation.Grant;
import dev.autogen.operation.NoForceRowLevelSecurity;
import dev.autogen.operation.Option;
import dev.autogen.operation.Revoke;
import dev.autogen.operation.RevokeGrantOption;
import dev.autogen.schema.Policy;
import dev.autogen.schema.Privileges;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/** The part of {@code op} that is about row-level security, policies and privileges. */
interface SecurityVerbs extends Invoking {

    /** {@code op.enableRowLevelSecurity("invoice")}: but for the owner, a row exists where a policy says so. */
    default void enableRowLevelSecurity(String table, Option... options) {
        enableRowLevelSecurity(QualifiedName.of(table), options);
    }

    /** {@code op.enableRowLevelSecurity(name("audit", "invoice"))} */
    default void enableRowLevelSecurity(QualifiedName table, Option... options) {
        invoke(new EnableRowLevelSecurity(table, Set.copyOf(List.of(options))));
    }

    /** {@code op.disableRowLevelSecurity("invoice")}; the policies stay, and do nothing. */
    default void disableRowLevelSecurity(String table, Option... options) {
        disableRowLevelSecurity(QualifiedName.of(table), options);
    }

    /** {@code op.disableRowLevelSecurity(name("audit", "invoice"))} */
    default void disableRowLevelSecurity(QualifiedName table, Option... options) {
        invoke(new DisableRowLevelSecurity(table, Set.copyOf(List.of(options))));
    }

    /** {@code op.forceRowLevelSecurity("invoice")}: it holds for the owner too. */
    default void forceRowLevelSecurity(String table, Option... options) {
        forceRowLevelSecurity(QualifiedName.of(table), options);
    }

    /** {@code op.forceRowLevelSecurity(name("audit", "invoice"))} */
    default void forceRowLevelSecurity(QualifiedName table, Option... options) {
        invoke(new ForceRowLevelSecurity(table, Set.copyOf(List.of(options))));
    }

    /** {@code op.noForceRowLevelSecurity("invoice")}: the owner sees every row again. */
    default void noForceRowLevelSecurity(String table, Option... options) {
        noForceRowLevelSecurity(QualifiedName.of(table), options);
    }

    /** {@code op.noForceRowLevelSecurity(name("audit", "invoice"))} */
    default void noForceRowLevelSecurity(QualifiedName table, Option... options) {
        invoke(new NoForceRowLevelSecurity(table, Set.copyOf(List.of(options))));
    }

    /** {@code op.createPolicy("invoice", policy("own_rows").to("clerk").using("owner = current_user"))} */
    default void createPolicy(String table, Policy policy) {
        createPolicy(QualifiedName.of(table), policy);
    }

    /** {@code op.createPolicy(name("audit", "invoice"), ...)} */
    default void createPolicy(QualifiedName table, Policy policy) {
        invoke(new CreatePolicy(table, policy));
    }

    /** {@code op.alterPolicy("invoice", policy("own").using("a"), policy("own").using("b"))}: from, then to. */
    default void alterPolicy(String table, Policy from, Policy to) {
        alterPolicy(QualifiedName.of(table), from, to);
    }

    /** {@code op.alterPolicy(name("audit", "invoice"), policy("own").using("a"), policy("own").using("b"))} */
    default void alterPolicy(QualifiedName table, Policy from, Policy to) {
        invoke(new AlterPolicy(table, from, to));
    }

    /** {@code op.dropPolicy("invoice", "own_rows")} */
    default void dropPolicy(String table, String name, Option... options) {
        dropPolicy(QualifiedName.of(table), name, options);
    }

    /** {@code op.dropPolicy(name("audit", "invoice"), "own_rows")} */
    default void dropPolicy(QualifiedName table, String name, Option... options) {
        invoke(new DropPolicy(table, name, Set.copyOf(List.of(options))));
    }

    /** {@code op.grant(privileges("select", "insert").on(object(TABLE, "invoice")).to("clerk"))} */
    default void grant(Privileges privileges) {
        invoke(new Grant(privileges));
    }

    /** {@code op.revoke(privileges("usage").on(object(SCHEMA, "audit")).to(PUBLIC))} */
    default void revoke(Privileges privileges) {
        invoke(new Revoke(privileges));
    }

    /** {@code op.revokeGrantOption(privileges("select").on(object(TABLE, "invoice")).to("clerk"))}, who keeps it. */
    default void revokeGrantOption(Privileges privileges) {
        invoke(new RevokeGrantOption(privileges));
    }
}
