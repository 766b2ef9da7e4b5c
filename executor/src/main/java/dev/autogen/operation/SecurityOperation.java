package dev.autogen.operation;

/** An operation on row-level security, a policy or a privilege. */
public sealed interface SecurityOperation extends Operation
        permits EnableRowLevelSecurity,
                DisableRowLevelSecurity,
                ForceRowLevelSecurity,
                NoForceRowLevelSecurity,
                CreatePolicy,
                AlterPolicy,
                DropPolicy,
                Grant,
                Revoke,
                RevokeGrantOption {

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Operation.Visitor<R> visitor) {
        return visitor.security(this);
    }

    /** One method a case, so that a new operation is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R enableRowLevelSecurity(EnableRowLevelSecurity operation);

        R disableRowLevelSecurity(DisableRowLevelSecurity operation);

        R forceRowLevelSecurity(ForceRowLevelSecurity operation);

        R noForceRowLevelSecurity(NoForceRowLevelSecurity operation);

        R createPolicy(CreatePolicy operation);

        R alterPolicy(AlterPolicy operation);

        R dropPolicy(DropPolicy operation);

        R grant(Grant operation);

        R revoke(Revoke operation);

        R revokeGrantOption(RevokeGrantOption operation);
    }
}
