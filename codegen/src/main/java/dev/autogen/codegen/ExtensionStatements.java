package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.operation.AlterExtension;
import dev.autogen.operation.CreateExtension;
import dev.autogen.operation.DropExtension;
import dev.autogen.operation.ExtensionOperation;
import dev.autogen.schema.Extension;
import java.util.List;

/** The statements that are about extensions. */
final class ExtensionStatements implements ExtensionOperation.Visitor<JavaStatement> {

    @Override
    public JavaStatement createExtension(CreateExtension operation) {
        Extension extension = operation.extension();
        Chain chain = Chain.of("extension", Literal.text(extension.name()));
        if (extension.schema().isPresent()) {
            chain = chain.then("schema", Literal.text(extension.schema().get()));
        }
        if (extension.version().isPresent()) {
            chain = chain.then("version", Literal.text(extension.version().get()));
        }
        return JavaStatement.of(
                "createExtension", extension.name(), Arguments.of(chain, Arguments.options(operation.options())));
    }

    @Override
    public JavaStatement alterExtension(AlterExtension operation) {
        return JavaStatement.of(
                "alterExtension",
                operation.name(),
                Arguments.texts(List.of(operation.name(), operation.from(), operation.to())));
    }

    @Override
    public JavaStatement dropExtension(DropExtension operation) {
        return JavaStatement.of(
                "dropExtension",
                operation.name(),
                Arguments.of(Literal.text(operation.name()), Arguments.options(operation.options())));
    }
}
