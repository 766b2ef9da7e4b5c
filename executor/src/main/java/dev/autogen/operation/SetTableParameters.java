package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** {@code alter table ... set (...)} and {@code reset (...)}. */
public record SetTableParameters(QualifiedName table, List<ParameterChange> changes, Set<Option> options)
        implements TableOperation {

    public SetTableParameters {
        Objects.requireNonNull(table, "table is null");
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new AutogenException(
                    "set table parameters refused: " + table + " has no change", "name what changes");
        }
        Set<String> names = new HashSet<>();
        for (ParameterChange change : changes) {
            if (!names.add(change.parameter())) {
                throw new AutogenException(
                        "set table parameters refused: " + table + " changes " + change.parameter() + " twice",
                        "say it once");
            }
        }
        options = Option.only(options, "set table parameters", Option.IF_TABLE_EXISTS);
    }

    public SetTableParameters(QualifiedName table, List<ParameterChange> changes) {
        this(table, changes, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.setTableParameters(this);
    }
}
