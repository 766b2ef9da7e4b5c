package dev.autogen.sql;

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
final class RoutineStatements implements RoutineOperation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> createFunction(CreateFunction operation) {
        return create("CREATE", operation.function());
    }

    @Override
    public List<SqlStatement> replaceFunction(ReplaceFunction operation) {
        return create("CREATE OR REPLACE", operation.to());
    }

    @Override
    public List<SqlStatement> dropFunction(DropFunction operation) {
        return drop(
                new DatabaseObject(ObjectKind.FUNCTION, operation.name(), Optional.empty(), operation.arguments()),
                operation.options());
    }

    @Override
    public List<SqlStatement> createProcedure(CreateProcedure operation) {
        return create("CREATE", operation.procedure());
    }

    @Override
    public List<SqlStatement> replaceProcedure(ReplaceProcedure operation) {
        return create("CREATE OR REPLACE", operation.to());
    }

    @Override
    public List<SqlStatement> dropProcedure(DropProcedure operation) {
        return drop(
                new DatabaseObject(ObjectKind.PROCEDURE, operation.name(), Optional.empty(), operation.arguments()),
                operation.options());
    }

    private static List<SqlStatement> create(String verb, Routine routine) {
        return List.of(new SqlStatement(RoutineWriter.create(verb, routine)).requires(Requirements.of(routine)));
    }

    private static List<SqlStatement> drop(DatabaseObject routine, Set<Option> options) {
        return SqlStatement.one(
                "DROP " + routine.kind().sql() + " " + Options.ifExists(options) + ObjectWriter.name(routine));
    }
}
