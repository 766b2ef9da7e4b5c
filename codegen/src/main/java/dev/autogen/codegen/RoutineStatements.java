package dev.autogen.codegen;

import dev.autogen.operation.CreateFunction;
import dev.autogen.operation.CreateProcedure;
import dev.autogen.operation.DropFunction;
import dev.autogen.operation.DropProcedure;
import dev.autogen.operation.Option;
import dev.autogen.operation.ReplaceFunction;
import dev.autogen.operation.ReplaceProcedure;
import dev.autogen.operation.RoutineOperation;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Routine;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The statements that are about functions and procedures. */
final class RoutineStatements implements RoutineOperation.Visitor<JavaStatement> {

    @Override
    public JavaStatement createFunction(CreateFunction operation) {
        return create("createFunction", operation.function());
    }

    @Override
    public JavaStatement replaceFunction(ReplaceFunction operation) {
        return replace("replaceFunction", operation.from(), operation.to());
    }

    @Override
    public JavaStatement dropFunction(DropFunction operation) {
        DatabaseObject function =
                new DatabaseObject(ObjectKind.FUNCTION, operation.name(), Optional.empty(), operation.arguments());
        return drop("dropFunction", function, operation.options());
    }

    @Override
    public JavaStatement createProcedure(CreateProcedure operation) {
        return create("createProcedure", operation.procedure());
    }

    @Override
    public JavaStatement replaceProcedure(ReplaceProcedure operation) {
        return replace("replaceProcedure", operation.from(), operation.to());
    }

    @Override
    public JavaStatement dropProcedure(DropProcedure operation) {
        DatabaseObject procedure =
                new DatabaseObject(ObjectKind.PROCEDURE, operation.name(), Optional.empty(), operation.arguments());
        return drop("dropProcedure", procedure, operation.options());
    }

    private static JavaStatement create(String method, Routine routine) {
        return JavaStatement.of(method, routine.name(), List.of(RoutineWriter.routine(routine)));
    }

    private static JavaStatement replace(String method, Routine from, Routine to) {
        return JavaStatement.of(method, to.name(), List.of(RoutineWriter.routine(from), RoutineWriter.routine(to)));
    }

    /** Types and options cannot both be a list of any length. */
    private static JavaStatement drop(String method, DatabaseObject routine, Set<Option> options) {
        if (options.isEmpty()) {
            List<JavaExpression> types = routine.arguments().stream()
                    .<JavaExpression>map(TypeWriter::type)
                    .toList();
            return JavaStatement.about(method, routine.name(), types);
        }
        return JavaStatement.of(
                method, routine.name(), Arguments.of(ObjectWriter.object(routine), Arguments.options(options)));
    }
}
