package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.schema.PartitionBound;

/** Which rows a partition holds: {@code from("1").to("10")}. */
final class PartitionWriter implements PartitionBound.Visitor<Chain> {

    private static final PartitionWriter WRITER = new PartitionWriter();

    private PartitionWriter() {}

    static Chain bound(PartitionBound bound) {
        return bound.accept(WRITER);
    }

    @Override
    public Chain range(PartitionBound.Range bound) {
        return Chain.of("from", Arguments.texts(bound.from())).then("to", Arguments.texts(bound.to()));
    }

    @Override
    public Chain in(PartitionBound.In bound) {
        return Chain.of("in", Arguments.texts(bound.values()));
    }

    @Override
    public Chain hash(PartitionBound.Hash bound) {
        return Chain.of("modulus", Literal.number(bound.modulus()))
                .then("remainder", Literal.number(bound.remainder()));
    }

    @Override
    public Chain remaining(PartitionBound.Remaining bound) {
        return Chain.of("defaultPartition");
    }
}
