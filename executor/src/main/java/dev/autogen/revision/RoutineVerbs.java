package dev.autogen.revision;

import dev.autogen.AutogenException;
import dev.autogen.operation.CreateFunction;
import dev.autogen.operation.CreateProcedure;
import dev.autogen.operation.DropFunction;
import dev.autogen.operation.DropProcedure;
import dev.autogen.operation.Option;
import dev.autogen.operation.ReplaceFunction;
import dev.autogen.operation.ReplaceProcedure;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Routine;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The part of {@code op} that is about functions and procedures. */
interface RoutineVerbs extends Invoking {

    /** {@code op.createFunction(function("one").returns(integer()).body("select 1"))} */
    default void createFunction(Routine function) {
        invoke(new CreateFunction(function));
    }

    /** {@code op.replaceFunction(from, to)}: all but the arguments and the result may change. */
    default void replaceFunction(Routine from, Routine to) {
        invoke(new ReplaceFunction(from, to));
    }

    /** {@code op.dropFunction("total", bigint())}: its name and the types that a call passes. */
    default void dropFunction(String name, SqlType... arguments) {
        dropFunction(QualifiedName.of(name), arguments);
    }

    /** {@code op.dropFunction(name("audit", "total"), bigint())} */
    default void dropFunction(QualifiedName name, SqlType... arguments) {
        invoke(new DropFunction(name, List.of(arguments), Set.of()));
    }

    /** {@code op.dropFunction(object(FUNCTION, "total").arguments(bigint()), IF_EXISTS)} */
    default void dropFunction(DatabaseObject function, Option... options) {
        checkKind(function, ObjectKind.FUNCTION);
        invoke(new DropFunction(function.name(), function.arguments(), Set.copyOf(List.of(options))));
    }

    /** {@code op.createProcedure(procedure("tidy").body("delete from invoice where paid"))} */
    default void createProcedure(Routine procedure) {
        invoke(new CreateProcedure(procedure));
    }

    /** {@code op.replaceProcedure(from, to)}: all but the arguments may change. */
    default void replaceProcedure(Routine from, Routine to) {
        invoke(new ReplaceProcedure(from, to));
    }

    /** {@code op.dropProcedure("tidy", bigint())}: its name and the types that a call passes. */
    default void dropProcedure(String name, SqlType... arguments) {
        dropProcedure(QualifiedName.of(name), arguments);
    }

    /** {@code op.dropProcedure(name("audit", "tidy"), bigint())} */
    default void dropProcedure(QualifiedName name, SqlType... arguments) {
        invoke(new DropProcedure(name, List.of(arguments), Set.of()));
    }

    /** {@code op.dropProcedure(object(PROCEDURE, "tidy").arguments(bigint()), IF_EXISTS)} */
    default void dropProcedure(DatabaseObject procedure, Option... options) {
        checkKind(procedure, ObjectKind.PROCEDURE);
        invoke(new DropProcedure(procedure.name(), procedure.arguments(), Set.copyOf(List.of(options))));
    }

    private static void checkKind(DatabaseObject routine, ObjectKind kind) {
        routine.checked("drop");
        if (routine.kind() != kind) {
            throw new AutogenException(
                    "drop " + kind.sql().toLowerCase(Locale.ROOT) + " refused: " + routine,
                    "name it as object(" + kind + ", ...)");
        }
    }
}
