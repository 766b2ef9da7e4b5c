package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.operation.AlterSequence;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.RestartSequence;
import dev.autogen.operation.SequenceOperation;
import java.util.ArrayList;
import java.util.List;

/** The statements that are about sequences. */
final class SequenceStatements implements SequenceOperation.Visitor<JavaStatement> {

    @Override
    public JavaStatement createSequence(CreateSequence operation) {
        return JavaStatement.of(
                "createSequence",
                operation.sequence().name(),
                Arguments.of(SequenceWriter.sequence(operation.sequence()), Arguments.options(operation.options())));
    }

    @Override
    public JavaStatement alterSequence(AlterSequence operation) {
        List<JavaExpression> arguments = new ArrayList<>();
        arguments.add(SequenceWriter.sequence(operation.from()));
        arguments.add(SequenceWriter.sequence(operation.to()));
        arguments.addAll(Arguments.options(operation.options()));
        return JavaStatement.of("alterSequence", operation.to().name(), arguments);
    }

    @Override
    public JavaStatement restartSequence(RestartSequence operation) {
        return JavaStatement.about(
                "restartSequence",
                operation.name(),
                Arguments.of(Literal.number(operation.value()), Arguments.options(operation.options())));
    }

    @Override
    public JavaStatement dropSequence(DropSequence operation) {
        return JavaStatement.about("dropSequence", operation.name(), Arguments.options(operation.options()));
    }
}
