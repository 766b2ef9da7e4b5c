package dev.autogen.operation;

import dev.autogen.schema.MaterializedView;
import java.util.Objects;
import java.util.Set;

/** {@code create materialized view}. */
public record CreateMaterializedView(MaterializedView view, Set<Option> options) implements ViewOperation {

    public CreateMaterializedView {
        Objects.requireNonNull(view, "view is null");
        options = Option.only(options, "create materialized view", Option.IF_NOT_EXISTS, Option.WITH_NO_DATA);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createMaterializedView(this);
    }
}
