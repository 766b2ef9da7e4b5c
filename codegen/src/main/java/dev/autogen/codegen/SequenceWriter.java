package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import java.util.OptionalLong;

/** Sequences, and the options that identity columns share with them. What is PostgreSQL's default is left out. */
final class SequenceWriter {

    private SequenceWriter() {}

    static Chain sequence(Sequence sequence) {
        Sequence plain = new Sequence(sequence.name());
        SequenceOptions options = sequence.options();
        SequenceOptions defaults = plain.options();
        Chain chain = Chain.of("sequence", Arguments.name(sequence.name()));
        if (!sequence.type().equals(plain.type())) {
            chain = chain.then("as", TypeWriter.type(sequence.type()));
        }
        chain = with(chain, "startWith", options.start(), defaults.start());
        chain = with(chain, "incrementBy", options.increment(), defaults.increment());
        chain = with(chain, "minValue", options.minimum());
        chain = with(chain, "maxValue", options.maximum());
        chain = with(chain, "cache", options.cache(), defaults.cache());
        if (options.cycle()) {
            chain = chain.then("cycle");
        }
        if (sequence.ownedBy().isPresent()) {
            Sequence.Owner owner = sequence.ownedBy().get();
            chain = chain.then("ownedBy", Arguments.name(owner.table()), Literal.text(owner.column()));
        }
        return sequence.isUnlogged() ? chain.then("unlogged") : chain;
    }

    static Chain options(SequenceOptions options) {
        SequenceOptions defaults = SequenceOptions.DEFAULT;
        Chain chain = Chain.of("options");
        chain = with(chain, "withStart", options.start(), defaults.start());
        chain = with(chain, "withIncrement", options.increment(), defaults.increment());
        chain = with(chain, "withMinimum", options.minimum());
        chain = with(chain, "withMaximum", options.maximum());
        chain = with(chain, "withCache", options.cache(), defaults.cache());
        return options.cycle() ? chain.then("withCycle", Literal.TRUE) : chain;
    }

    private static Chain with(Chain chain, String method, long value, long unsaid) {
        return value == unsaid ? chain : chain.then(method, Literal.number(value));
    }

    private static Chain with(Chain chain, String method, OptionalLong value) {
        return value.isEmpty() ? chain : chain.then(method, Literal.number(value.getAsLong()));
    }
}
