package dev.autogen.revision;

import dev.autogen.operation.Operation;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The {@code op} of a revision. Each method hands one operation on before it returns, so a later line sees what the
 * lines above it did. Not safe for use by several threads.
 */
public final class Operations
        implements TableVerbs,
                ColumnVerbs,
                ConstraintVerbs,
                IndexVerbs,
                SequenceVerbs,
                TypeVerbs,
                DomainVerbs,
                NamespaceVerbs,
                ExtensionVerbs,
                ObjectVerbs,
                ViewVerbs,
                RoutineVerbs,
                TriggerVerbs,
                SecurityVerbs,
                DataVerbs,
                ControlVerbs {

    private final Consumer<? super Operation> receiver;

    /**
     * Makes an {@code op} for those who run revisions; an author receives it.
     *
     * @param receiver runs, prints or collects each operation
     */
    public Operations(Consumer<? super Operation> receiver) {
        this.receiver = Objects.requireNonNull(receiver, "receiver is null");
    }

    @Override
    public void invoke(Operation operation) {
        receiver.accept(Objects.requireNonNull(operation, "operation is null"));
    }
}
