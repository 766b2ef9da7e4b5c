package dev.autogen.operation;

/** An operation on an enum or a domain. */
public sealed interface TypeOperation extends Operation
        permits CreateEnum,
                AddEnumValue,
                RenameEnumValue,
                ReplaceEnum,
                DropEnum,
                CreateDomain,
                AlterDomain,
                AddDomainConstraint,
                DropDomainConstraint,
                RenameDomainConstraint,
                ValidateDomainConstraint,
                DropDomain {

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Operation.Visitor<R> visitor) {
        return visitor.type(this);
    }

    /** One method a case, so that a new operation is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R createEnum(CreateEnum operation);

        R addEnumValue(AddEnumValue operation);

        R renameEnumValue(RenameEnumValue operation);

        R replaceEnum(ReplaceEnum operation);

        R dropEnum(DropEnum operation);

        R createDomain(CreateDomain operation);

        R alterDomain(AlterDomain operation);

        R addDomainConstraint(AddDomainConstraint operation);

        R dropDomainConstraint(DropDomainConstraint operation);

        R renameDomainConstraint(RenameDomainConstraint operation);

        R validateDomainConstraint(ValidateDomainConstraint operation);

        R dropDomain(DropDomain operation);
    }
}
