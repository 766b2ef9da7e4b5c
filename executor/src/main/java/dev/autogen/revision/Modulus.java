package dev.autogen.revision;

import dev.autogen.schema.PartitionBound;

/** How many partitions by hash there are; {@code remainder} says which of them. */
public record Modulus(int modulus) {

    public PartitionBound remainder(int remainder) {
        return new PartitionBound.Hash(modulus, remainder);
    }
}
