package dev.autogen.operation;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TriggerState;
import java.util.Objects;
import java.util.Set;

/** {@code alter table ... disable trigger}.
 *
 * @param from when it fired before
 */
public record DisableTrigger(QualifiedName table, String name, TriggerState from, Set<Option> options)
        implements TriggerOperation {

    public DisableTrigger {
        Objects.requireNonNull(table, "table is null");
        Names.checked(name, "trigger");
        Objects.requireNonNull(from, "from is null");
        options = Option.only(options, "disable trigger", Option.IF_TABLE_EXISTS);
    }

    public DisableTrigger(QualifiedName table, String name, TriggerState from) {
        this(table, name, from, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.disableTrigger(this);
    }
}
