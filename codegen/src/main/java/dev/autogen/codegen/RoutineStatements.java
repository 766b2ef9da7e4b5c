package dev.autogen.codegen;

import dev.autogen.operation.DropRoutine;
import dev.autogen.operation.RoutineOperation;

/** The statements that are about functions and procedures. */
final class RoutineStatements implements RoutineOperation.Visitor<JavaStatement> {

    @Override
    public JavaStatement dropRoutine(DropRoutine operation) {
        return JavaStatement.of(
                "dropRoutine",
                operation.routine().name().name(),
                Arguments.of(ObjectWriter.object(operation.routine()), Arguments.options(operation.options())));
    }
}
