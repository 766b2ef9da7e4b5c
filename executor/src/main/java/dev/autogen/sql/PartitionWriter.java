package dev.autogen.sql;

import dev.autogen.schema.PartitionBound;
import dev.autogen.schema.Partitioning;
import java.util.List;
import java.util.stream.Collectors;

/** How a table is partitioned, and which rows a partition holds. */
final class PartitionWriter implements PartitionBound.Visitor<String> {

    private static final PartitionWriter INSTANCE = new PartitionWriter();

    private PartitionWriter() {}

    static String partitioning(Partitioning partitioning) {
        return partitioning.keys().stream()
                .map(IndexWriter::key)
                .collect(Collectors.joining(", ", "PARTITION BY " + partitioning.strategy() + " (", ")"));
    }

    static String bound(PartitionBound bound) {
        return bound.accept(INSTANCE);
    }

    @Override
    public String range(PartitionBound.Range bound) {
        return "FOR VALUES FROM (" + values(bound.from()) + ") TO (" + values(bound.to()) + ")";
    }

    @Override
    public String in(PartitionBound.In bound) {
        return "FOR VALUES IN (" + values(bound.values()) + ")";
    }

    @Override
    public String hash(PartitionBound.Hash bound) {
        return "FOR VALUES WITH (MODULUS " + bound.modulus() + ", REMAINDER " + bound.remainder() + ")";
    }

    @Override
    public String remaining(PartitionBound.Remaining bound) {
        return "DEFAULT";
    }

    private static String values(List<String> values) {
        return values.stream().map(Quoting::expression).collect(Collectors.joining(", "));
    }
}
