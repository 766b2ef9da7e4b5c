package dev.autogen.codegen.review;

import dev.autogen.operation.AlterPolicy;
import dev.autogen.operation.CreatePolicy;
import dev.autogen.operation.DisableRowLevelSecurity;
import dev.autogen.operation.DropPolicy;
import dev.autogen.operation.EnableRowLevelSecurity;
import dev.autogen.operation.ForceRowLevelSecurity;
import dev.autogen.operation.Grant;
import dev.autogen.operation.NoForceRowLevelSecurity;
import dev.autogen.operation.Revoke;
import dev.autogen.operation.RevokeGrantOption;
import dev.autogen.operation.SecurityOperation;
import dev.autogen.schema.QualifiedName;
import java.util.Optional;

/** The words for what happens to policies; none for privileges, which may be on anything. */
final class SecurityWords implements SecurityOperation.Visitor<Optional<TableAction>> {

    @Override
    public Optional<TableAction> enableRowLevelSecurity(EnableRowLevelSecurity operation) {
        return action(operation.table(), "enable row-level security");
    }

    @Override
    public Optional<TableAction> disableRowLevelSecurity(DisableRowLevelSecurity operation) {
        return action(operation.table(), "disable row-level security");
    }

    @Override
    public Optional<TableAction> forceRowLevelSecurity(ForceRowLevelSecurity operation) {
        return action(operation.table(), "force row-level security");
    }

    @Override
    public Optional<TableAction> noForceRowLevelSecurity(NoForceRowLevelSecurity operation) {
        return action(operation.table(), "no longer force row-level security");
    }

    @Override
    public Optional<TableAction> createPolicy(CreatePolicy operation) {
        return action(operation.table(), "add policy " + operation.policy().name());
    }

    @Override
    public Optional<TableAction> alterPolicy(AlterPolicy operation) {
        return action(operation.table(), "change policy " + operation.to().name());
    }

    @Override
    public Optional<TableAction> dropPolicy(DropPolicy operation) {
        return action(operation.table(), "drop policy " + operation.name());
    }

    @Override
    public Optional<TableAction> grant(Grant operation) {
        return Optional.empty();
    }

    @Override
    public Optional<TableAction> revoke(Revoke operation) {
        return Optional.empty();
    }

    @Override
    public Optional<TableAction> revokeGrantOption(RevokeGrantOption operation) {
        return Optional.empty();
    }

    private static Optional<TableAction> action(QualifiedName table, String text) {
        return Optional.of(new TableAction(table, text));
    }
}
