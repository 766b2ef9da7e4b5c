package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** {@code drop procedure}, never with {@code cascade}.
 *
 * @param arguments the types that a call passes
 */
public record DropProcedure(QualifiedName name, List<SqlType> arguments, Set<Option> options)
        implements RoutineOperation {

    public DropProcedure {
        Objects.requireNonNull(name, "name is null");
        arguments = List.copyOf(arguments);
        options = Option.only(options, "drop procedure", Option.IF_EXISTS);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropProcedure(this);
    }
}
