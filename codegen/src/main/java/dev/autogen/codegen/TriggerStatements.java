package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.operation.CreateTrigger;
import dev.autogen.operation.DisableTrigger;
import dev.autogen.operation.DropTrigger;
import dev.autogen.operation.EnableTrigger;
import dev.autogen.operation.ReplaceTrigger;
import dev.autogen.operation.TriggerOperation;
import dev.autogen.schema.TriggerState;
import java.util.List;

/** The statements that are about triggers. */
final class TriggerStatements implements TriggerOperation.Visitor<JavaStatement> {

    @Override
    public JavaStatement createTrigger(CreateTrigger operation) {
        return JavaStatement.about(
                "createTrigger", operation.table(), List.of(TriggerWriter.trigger(operation.trigger())));
    }

    @Override
    public JavaStatement replaceTrigger(ReplaceTrigger operation) {
        return JavaStatement.about(
                "replaceTrigger",
                operation.table(),
                List.of(TriggerWriter.trigger(operation.from()), TriggerWriter.trigger(operation.to())));
    }

    @Override
    public JavaStatement dropTrigger(DropTrigger operation) {
        return JavaStatement.about(
                "dropTrigger",
                operation.table(),
                Arguments.of(Literal.text(operation.name()), Arguments.options(operation.options())));
    }

    @Override
    public JavaStatement enableTrigger(EnableTrigger operation) {
        boolean isUsual = operation.from() == TriggerState.DISABLED && operation.to() == TriggerState.ORIGIN;
        List<JavaExpression> states =
                isUsual ? List.of() : List.of(Literal.constant(operation.from()), Literal.constant(operation.to()));
        return JavaStatement.about(
                "enableTrigger",
                operation.table(),
                Arguments.with(Arguments.of(Literal.text(operation.name()), states), operation.options()));
    }

    @Override
    public JavaStatement disableTrigger(DisableTrigger operation) {
        List<JavaExpression> states =
                operation.from() == TriggerState.ORIGIN ? List.of() : List.of(Literal.constant(operation.from()));
        return JavaStatement.about(
                "disableTrigger",
                operation.table(),
                Arguments.with(Arguments.of(Literal.text(operation.name()), states), operation.options()));
    }
}
