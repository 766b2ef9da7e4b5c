package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code refresh materialized view}; concurrently, it needs a unique index on columns and lets others read. */
public record RefreshMaterializedView(QualifiedName name, Set<Option> options) implements ViewOperation {

    public RefreshMaterializedView {
        Objects.requireNonNull(name, "name is null");
        options = Option.only(options, "refresh materialized view", Option.CONCURRENTLY, Option.WITH_NO_DATA);
        if (options.size() > 1) {
            throw new AutogenException(
                    "refresh materialized view refused: " + name + ": concurrently, with no data",
                    "leave CONCURRENTLY or WITH_NO_DATA out");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.refreshMaterializedView(this);
    }
}
