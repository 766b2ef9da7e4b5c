package dev.autogen.diff.compare;

import dev.autogen.operation.CreateFunction;
import dev.autogen.operation.CreateProcedure;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Operation;
import dev.autogen.operation.ReplaceFunction;
import dev.autogen.operation.ReplaceProcedure;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Routine;
import java.util.List;
import java.util.Optional;

/** How functions and procedures are made. */
final class RoutineCreation {

    /**
     * PostgreSQL does not know what a body uses that it gets as a text, so no order can be said to be right; pg_dump turns
     * the check off for the same reason (PostgreSQL manual, 20.11.1, "check_function_bodies").
     */
    static final Operation UNCHECKED = new Execute("set local check_function_bodies = off");

    static final Operation CHECKED = new Execute("set local check_function_bodies to default");

    /** Any text does where nothing checks it. */
    private static final String STAND_IN = "select null";

    private RoutineCreation() {}

    static DatabaseObject object(Routine routine) {
        ObjectKind kind = isFunction(routine) ? ObjectKind.FUNCTION : ObjectKind.PROCEDURE;
        return new DatabaseObject(kind, routine.name(), Optional.empty(), routine.signature());
    }

    /** Returns whether the body is a text. */
    static boolean isText(Routine routine) {
        return routine.body().filter(body -> !body.isParsed()).isPresent();
    }

    static Operation create(Routine routine) {
        return isFunction(routine) ? new CreateFunction(routine) : new CreateProcedure(routine);
    }

    /** Makes it with a body that uses nothing. */
    static Operation createStandIn(Routine routine) {
        return create(routine.body(STAND_IN));
    }

    /** Gives it its body. */
    static List<Operation> replaceStandIn(Routine routine) {
        Routine standIn = routine.body(STAND_IN);
        return List.of(
                isFunction(routine) ? new ReplaceFunction(standIn, routine) : new ReplaceProcedure(standIn, routine));
    }

    private static boolean isFunction(Routine routine) {
        return routine.kind() == Routine.Kind.FUNCTION;
    }
}
