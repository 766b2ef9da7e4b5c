package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** {@code alter index ... set (...)} and {@code reset (...)}. They count for what is written later. */
public record SetIndexParameters(QualifiedName table, String name, List<ParameterChange> changes, Set<Option> options)
        implements IndexOperation {

    public SetIndexParameters {
        Objects.requireNonNull(table, "table is null");
        Names.checked(name, "index");
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new AutogenException(
                    "set index parameters refused: " + table + ": " + name + " has no change", "name what changes");
        }
        Set<String> seen = new HashSet<>();
        for (ParameterChange change : changes) {
            if (!seen.add(change.parameter())) {
                throw new AutogenException(
                        "set index parameters refused: " + table + ": " + name + " changes " + change.parameter()
                                + " twice",
                        "say it once");
            }
        }
        options = Option.only(options, "set index parameters", Option.IF_EXISTS);
    }

    public SetIndexParameters(QualifiedName table, String name, List<ParameterChange> changes) {
        this(table, name, changes, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.setIndexParameters(this);
    }
}
