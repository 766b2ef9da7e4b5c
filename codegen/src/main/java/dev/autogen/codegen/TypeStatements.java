package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.operation.AddDomainConstraint;
import dev.autogen.operation.AddEnumValue;
import dev.autogen.operation.AlterDomain;
import dev.autogen.operation.CreateDomain;
import dev.autogen.operation.CreateEnum;
import dev.autogen.operation.DropDomain;
import dev.autogen.operation.DropDomainConstraint;
import dev.autogen.operation.DropEnum;
import dev.autogen.operation.EnumUse;
import dev.autogen.operation.RenameDomainConstraint;
import dev.autogen.operation.RenameEnumValue;
import dev.autogen.operation.ReplaceEnum;
import dev.autogen.operation.TypeOperation;
import dev.autogen.operation.ValidateDomainConstraint;
import java.util.ArrayList;
import java.util.List;

/** The statements that are about enums and domains. */
final class TypeStatements implements TypeOperation.Visitor<JavaStatement> {

    @Override
    public JavaStatement createEnum(CreateEnum operation) {
        return JavaStatement.about(
                "createEnum",
                operation.type().name(),
                Arguments.texts(operation.type().labels()));
    }

    @Override
    public JavaStatement addEnumValue(AddEnumValue operation) {
        List<JavaExpression> arguments = new ArrayList<>();
        arguments.add(Literal.text(operation.value()));
        operation
                .position()
                .ifPresent(position -> arguments.add(
                        Chain.of(position.isBefore() ? "before" : "after", Literal.text(position.neighbour()))));
        arguments.addAll(Arguments.options(operation.options()));
        return JavaStatement.about("addEnumValue", operation.name(), arguments);
    }

    @Override
    public JavaStatement renameEnumValue(RenameEnumValue operation) {
        return JavaStatement.about(
                "renameEnumValue", operation.name(), Arguments.texts(List.of(operation.from(), operation.to())));
    }

    @Override
    public JavaStatement replaceEnum(ReplaceEnum operation) {
        List<JavaExpression> arguments = new ArrayList<>();
        arguments.add(EnumWriter.type(operation.from()));
        arguments.add(EnumWriter.type(operation.to()));
        for (EnumUse use : operation.uses()) {
            arguments.add(EnumWriter.use(use));
        }
        return JavaStatement.of("replaceEnum", operation.to().name(), arguments);
    }

    @Override
    public JavaStatement dropEnum(DropEnum operation) {
        return JavaStatement.about("dropEnum", operation.name(), Arguments.options(operation.options()));
    }

    @Override
    public JavaStatement createDomain(CreateDomain operation) {
        return JavaStatement.of(
                "createDomain", operation.domain().name(), List.of(DomainWriter.domain(operation.domain())));
    }

    @Override
    public JavaStatement alterDomain(AlterDomain operation) {
        return JavaStatement.about(
                "alterDomain",
                operation.name(),
                operation.changes().stream().map(ColumnChangeWriter::change).toList());
    }

    @Override
    public JavaStatement addDomainConstraint(AddDomainConstraint operation) {
        return JavaStatement.about(
                "addDomainConstraint",
                operation.domain(),
                List.of(ConstraintWriter.constraint(operation.constraint())));
    }

    @Override
    public JavaStatement dropDomainConstraint(DropDomainConstraint operation) {
        return JavaStatement.about(
                "dropDomainConstraint",
                operation.domain(),
                Arguments.of(Literal.text(operation.name()), Arguments.options(operation.options())));
    }

    @Override
    public JavaStatement renameDomainConstraint(RenameDomainConstraint operation) {
        return JavaStatement.about(
                "renameDomainConstraint",
                operation.domain(),
                Arguments.texts(List.of(operation.from(), operation.to())));
    }

    @Override
    public JavaStatement validateDomainConstraint(ValidateDomainConstraint operation) {
        return JavaStatement.about(
                "validateDomainConstraint", operation.domain(), List.of(Literal.text(operation.name())));
    }

    @Override
    public JavaStatement dropDomain(DropDomain operation) {
        return JavaStatement.about("dropDomain", operation.name(), Arguments.options(operation.options()));
    }
}
