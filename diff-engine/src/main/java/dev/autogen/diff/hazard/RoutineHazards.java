package dev.autogen.diff.hazard;

import dev.autogen.operation.CreateFunction;
import dev.autogen.operation.CreateProcedure;
import dev.autogen.operation.DropFunction;
import dev.autogen.operation.DropProcedure;
import dev.autogen.operation.ReplaceFunction;
import dev.autogen.operation.ReplaceProcedure;
import dev.autogen.operation.RoutineOperation;
import dev.autogen.schema.QualifiedName;
import java.util.List;

/** What is dangerous about functions and procedures: PostgreSQL does not know which of them call each other. */
final class RoutineHazards implements RoutineOperation.Visitor<List<String>> {

    @Override
    public List<String> createFunction(CreateFunction operation) {
        return List.of();
    }

    @Override
    public List<String> replaceFunction(ReplaceFunction operation) {
        return replaced(operation.to().name());
    }

    @Override
    public List<String> dropFunction(DropFunction operation) {
        return dropped(operation.name());
    }

    @Override
    public List<String> createProcedure(CreateProcedure operation) {
        return List.of();
    }

    @Override
    public List<String> replaceProcedure(ReplaceProcedure operation) {
        return replaced(operation.to().name());
    }

    @Override
    public List<String> dropProcedure(DropProcedure operation) {
        return dropped(operation.name());
    }

    private static List<String> replaced(QualifiedName name) {
        return List.of("changes what every caller of " + name + " gets, at once");
    }

    private static List<String> dropped(QualifiedName name) {
        return List.of("breaks what still calls " + name + "; PostgreSQL does not look into functions");
    }
}
