package dev.autogen.sql;

import dev.autogen.operation.AddDomainConstraint;
import dev.autogen.operation.AddEnumValue;
import dev.autogen.operation.AlterDomain;
import dev.autogen.operation.CreateDomain;
import dev.autogen.operation.CreateEnum;
import dev.autogen.operation.DropDomain;
import dev.autogen.operation.DropDomainConstraint;
import dev.autogen.operation.DropEnum;
import dev.autogen.operation.RenameDomainConstraint;
import dev.autogen.operation.RenameEnumValue;
import dev.autogen.operation.ReplaceEnum;
import dev.autogen.operation.TypeOperation;
import dev.autogen.operation.ValidateDomainConstraint;
import java.util.List;

/** The statements that are about enums and domains. */
final class TypeStatements implements TypeOperation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> createEnum(CreateEnum operation) {
        return List.of(EnumWriter.create(operation.type()));
    }

    /** PostgreSQL runs it in a transaction from version 12 on (PostgreSQL manual, ALTER TYPE, "Notes"). */
    @Override
    public List<SqlStatement> addEnumValue(AddEnumValue operation) {
        String position = operation
                .position()
                .map(value -> (value.isBefore() ? " BEFORE " : " AFTER ") + Quoting.literal(value.neighbour()))
                .orElse("");
        return List.of(EnumWriter.alter(
                operation.name(),
                "ADD VALUE " + Options.ifNotExists(operation.options()) + Quoting.literal(operation.value())
                        + position));
    }

    @Override
    public List<SqlStatement> renameEnumValue(RenameEnumValue operation) {
        return List.of(EnumWriter.alter(
                operation.name(),
                "RENAME VALUE " + Quoting.literal(operation.from()) + " TO " + Quoting.literal(operation.to())));
    }

    @Override
    public List<SqlStatement> replaceEnum(ReplaceEnum operation) {
        return EnumWriter.replace(operation);
    }

    @Override
    public List<SqlStatement> dropEnum(DropEnum operation) {
        return SqlStatement.one(
                "DROP TYPE " + Options.ifExists(operation.options()) + Quoting.identifier(operation.name()));
    }

    @Override
    public List<SqlStatement> createDomain(CreateDomain operation) {
        return DomainWriter.create(operation.domain());
    }

    @Override
    public List<SqlStatement> alterDomain(AlterDomain operation) {
        return operation.changes().stream()
                .map(change -> DomainWriter.alter(operation.name(), DomainWriter.action(change)))
                .toList();
    }

    @Override
    public List<SqlStatement> addDomainConstraint(AddDomainConstraint operation) {
        return List.of(
                DomainWriter.alter(operation.domain(), "ADD " + ConstraintWriter.definition(operation.constraint())));
    }

    @Override
    public List<SqlStatement> dropDomainConstraint(DropDomainConstraint operation) {
        return List.of(DomainWriter.alter(
                operation.domain(),
                "DROP CONSTRAINT " + Options.ifExists(operation.options()) + Quoting.identifier(operation.name())));
    }

    @Override
    public List<SqlStatement> renameDomainConstraint(RenameDomainConstraint operation) {
        return List.of(DomainWriter.alter(
                operation.domain(),
                "RENAME CONSTRAINT " + Quoting.identifier(operation.from()) + " TO "
                        + Quoting.identifier(operation.to())));
    }

    @Override
    public List<SqlStatement> validateDomainConstraint(ValidateDomainConstraint operation) {
        return List.of(
                DomainWriter.alter(operation.domain(), "VALIDATE CONSTRAINT " + Quoting.identifier(operation.name())));
    }

    @Override
    public List<SqlStatement> dropDomain(DropDomain operation) {
        return SqlStatement.one(
                "DROP DOMAIN " + Options.ifExists(operation.options()) + Quoting.identifier(operation.name()));
    }
}
