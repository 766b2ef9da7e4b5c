package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.View;
import java.util.Objects;

/** {@code create or replace view}, which sets all options anew; the columns stay, and others may follow them. */
public record ReplaceView(View from, View to) implements ViewOperation {

    public ReplaceView {
        Objects.requireNonNull(from, "from is null");
        Objects.requireNonNull(to, "to is null");
        if (!from.name().equals(to.name())) {
            throw new AutogenException(
                    "replace view refused: from " + from.name() + " to " + to.name(),
                    "rename it, or drop and create it");
        }
        if (!startsAsBefore(from, to)) {
            throw new AutogenException(
                    "replace view refused: " + to.name() + ": the columns " + from.columns() + " become "
                            + to.columns(),
                    "drop and create it: PostgreSQL adds columns at the end, no more");
        }
    }

    private static boolean startsAsBefore(View from, View to) {
        int named = Math.min(from.columns().size(), to.columns().size());
        return from.columns().subList(0, named).equals(to.columns().subList(0, named));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.replaceView(this);
    }
}
