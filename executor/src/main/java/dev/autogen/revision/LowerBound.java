package dev.autogen.revision;

import dev.autogen.schema.PartitionBound;
import java.util.List;
import java.util.Objects;

/** Where a partition by range begins; {@code to} completes it. */
public record LowerBound(List<String> from) {

    public LowerBound {
        Objects.requireNonNull(from, "from is null");
    }

    /** The end, which is not included: SQL, or {@code MAXVALUE}. */
    public PartitionBound to(String... values) {
        return new PartitionBound.Range(from, List.of(values));
    }
}
