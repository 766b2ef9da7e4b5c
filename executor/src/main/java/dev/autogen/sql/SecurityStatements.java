package dev.autogen.sql;

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
import dev.autogen.operation.SecurityOperation;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/** The statements that are about row-level security, policies and privileges. */
final class SecurityStatements implements SecurityOperation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> enableRowLevelSecurity(EnableRowLevelSecurity operation) {
        return rowLevelSecurity(operation.table(), operation.options(), "ENABLE");
    }

    @Override
    public List<SqlStatement> disableRowLevelSecurity(DisableRowLevelSecurity operation) {
        return rowLevelSecurity(operation.table(), operation.options(), "DISABLE");
    }

    @Override
    public List<SqlStatement> forceRowLevelSecurity(ForceRowLevelSecurity operation) {
        return rowLevelSecurity(operation.table(), operation.options(), "FORCE");
    }

    @Override
    public List<SqlStatement> noForceRowLevelSecurity(NoForceRowLevelSecurity operation) {
        return rowLevelSecurity(operation.table(), operation.options(), "NO FORCE");
    }

    @Override
    public List<SqlStatement> createPolicy(CreatePolicy operation) {
        return SqlStatement.one(PolicyWriter.create(operation.table(), operation.policy()));
    }

    @Override
    public List<SqlStatement> alterPolicy(AlterPolicy operation) {
        return PolicyWriter.alter(operation.table(), operation.from(), operation.to());
    }

    @Override
    public List<SqlStatement> dropPolicy(DropPolicy operation) {
        return SqlStatement.one("DROP POLICY " + Options.ifExists(operation.options())
                + Quoting.identifier(operation.name()) + " ON " + Quoting.identifier(operation.table()));
    }

    @Override
    public List<SqlStatement> grant(Grant operation) {
        return List.of(PrivilegeWriter.grant(operation.privileges()));
    }

    @Override
    public List<SqlStatement> revoke(Revoke operation) {
        return List.of(PrivilegeWriter.revoke("REVOKE ", operation.privileges()));
    }

    @Override
    public List<SqlStatement> revokeGrantOption(RevokeGrantOption operation) {
        return List.of(PrivilegeWriter.revoke("REVOKE GRANT OPTION FOR ", operation.privileges()));
    }

    private static List<SqlStatement> rowLevelSecurity(QualifiedName table, Set<Option> options, String action) {
        return List.of(AlterTable.statement(table, options, action + " ROW LEVEL SECURITY"));
    }
}
