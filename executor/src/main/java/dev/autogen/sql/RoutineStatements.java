package dev.autogen.sql;

import dev.autogen.operation.DropRoutine;
import dev.autogen.operation.RoutineOperation;
import java.util.List;

/** The statements that are about functions and procedures. */
final class RoutineStatements implements RoutineOperation.Visitor<List<SqlStatement>> {

    @Override
    public List<SqlStatement> dropRoutine(DropRoutine operation) {
        return SqlStatement.one("DROP " + operation.routine().kind().sql() + " " + Options.ifExists(operation.options())
                + ObjectWriter.name(operation.routine()));
    }
}
