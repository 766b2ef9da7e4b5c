package dev.autogen.codegen;

import dev.autogen.operation.CreateEnum;
import dev.autogen.operation.DropEnum;
import dev.autogen.operation.TypeOperation;

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
    public JavaStatement dropEnum(DropEnum operation) {
        return JavaStatement.about("dropEnum", operation.name(), Arguments.options(operation.options()));
    }
}
