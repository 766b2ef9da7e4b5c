package dev.autogen.operation;

import dev.autogen.schema.View;
import java.util.Objects;

/** {@code create view}. */
public record CreateView(View view) implements ViewOperation {

    public CreateView {
        Objects.requireNonNull(view, "view is null");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createView(this);
    }
}
