package dev.autogen.operation;

import dev.autogen.schema.Value;
import java.util.List;

/** The values of one row, in the order of the columns. */
public record Row(List<Value> values) {

    public Row {
        values = List.copyOf(values);
    }
}
