package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Literal;
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
import dev.autogen.schema.PrivilegeTarget;
import dev.autogen.schema.Privileges;
import java.util.List;

/** The statements that are about row-level security, policies and privileges. */
final class SecurityStatements implements SecurityOperation.Visitor<JavaStatement> {

    @Override
    public JavaStatement enableRowLevelSecurity(EnableRowLevelSecurity operation) {
        return JavaStatement.about("enableRowLevelSecurity", operation.table(), Arguments.options(operation.options()));
    }

    @Override
    public JavaStatement disableRowLevelSecurity(DisableRowLevelSecurity operation) {
        return JavaStatement.about(
                "disableRowLevelSecurity", operation.table(), Arguments.options(operation.options()));
    }

    @Override
    public JavaStatement forceRowLevelSecurity(ForceRowLevelSecurity operation) {
        return JavaStatement.about("forceRowLevelSecurity", operation.table(), Arguments.options(operation.options()));
    }

    @Override
    public JavaStatement noForceRowLevelSecurity(NoForceRowLevelSecurity operation) {
        return JavaStatement.about(
                "noForceRowLevelSecurity", operation.table(), Arguments.options(operation.options()));
    }

    @Override
    public JavaStatement createPolicy(CreatePolicy operation) {
        return JavaStatement.about(
                "createPolicy", operation.table(), List.of(SecurityWriter.policy(operation.policy())));
    }

    @Override
    public JavaStatement alterPolicy(AlterPolicy operation) {
        return JavaStatement.about(
                "alterPolicy",
                operation.table(),
                List.of(SecurityWriter.policy(operation.from()), SecurityWriter.policy(operation.to())));
    }

    @Override
    public JavaStatement dropPolicy(DropPolicy operation) {
        return JavaStatement.about(
                "dropPolicy",
                operation.table(),
                Arguments.of(Literal.text(operation.name()), Arguments.options(operation.options())));
    }

    @Override
    public JavaStatement grant(Grant operation) {
        return statement("grant", operation.privileges());
    }

    @Override
    public JavaStatement revoke(Revoke operation) {
        return statement("revoke", operation.privileges());
    }

    @Override
    public JavaStatement revokeGrantOption(RevokeGrantOption operation) {
        return statement("revokeGrantOption", operation.privileges());
    }

    private static JavaStatement statement(String method, Privileges privileges) {
        List<JavaExpression> arguments = List.of(SecurityWriter.privileges(privileges));
        return privileges.target().orElseThrow() instanceof PrivilegeTarget.One one
                ? JavaStatement.of(method, one.object().name(), arguments)
                : JavaStatement.of(method, "", arguments);
    }
}
