package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Constraint;

/** One thing that a revision does to the database: one of a family of them, or one of the application's own. */
public sealed interface Operation
        permits TableOperation,
                ColumnOperation,
                ConstraintOperation,
                IndexOperation,
                SequenceOperation,
                TypeOperation,
                NamespaceOperation,
                ExtensionOperation,
                ObjectOperation,
                ViewOperation,
                RoutineOperation,
                TriggerOperation,
                SecurityOperation,
                DataOperation,
                ControlOperation,
                CustomOperation {

    <R> R accept(Visitor<R> visitor);

    /** One method a family, so that a new family is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R table(TableOperation operation);

        R column(ColumnOperation operation);

        R constraint(ConstraintOperation operation);

        R index(IndexOperation operation);

        R sequence(SequenceOperation operation);

        R type(TypeOperation operation);

        R namespace(NamespaceOperation operation);

        R extension(ExtensionOperation operation);

        R object(ObjectOperation operation);

        R view(ViewOperation operation);

        R routine(RoutineOperation operation);

        R trigger(TriggerOperation operation);

        R security(SecurityOperation operation);

        R data(DataOperation operation);

        R control(ControlOperation operation);

        R custom(CustomOperation operation);
    }

    /** A constraint without a name could not be dropped again. */
    static void requireName(Constraint constraint) {
        if (constraint.name().isEmpty()) {
            throw new AutogenException("constraint refused: it has no name: " + constraint, "name it");
        }
    }
}
