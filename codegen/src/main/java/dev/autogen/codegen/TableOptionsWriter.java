package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.schema.PartitionOf;
import dev.autogen.schema.Partitioning;
import dev.autogen.schema.TableOptions;
import java.util.Map;

/** What stands behind the parentheses of {@code create table}, in the order of its clauses. */
final class TableOptionsWriter {

    private TableOptionsWriter() {}

    static Chain options(TableOptions options) {
        Chain chain = Chain.of("tableOptions");
        if (options.isUnlogged()) {
            chain = chain.then("unlogged");
        }
        if (options.partitionOf().isPresent()) {
            PartitionOf value = options.partitionOf().get();
            chain = chain.then("partitionOf", Arguments.name(value.parent()), PartitionWriter.bound(value.bound()));
        }
        if (!options.parents().isEmpty()) {
            chain = chain.then("inherits", Arguments.names(options.parents()));
        }
        if (options.partitioning().isPresent()) {
            Partitioning value = options.partitioning().get();
            chain = chain.then(method(value.strategy()), IndexWriter.keys(value.keys()));
        }
        if (options.accessMethod().isPresent()) {
            chain = chain.then("using", Literal.text(options.accessMethod().get()));
        }
        for (Map.Entry<String, String> parameter : options.parameters().entrySet()) {
            chain = chain.then("with", Literal.text(parameter.getKey()), Literal.text(parameter.getValue()));
        }
        if (options.tablespace().isPresent()) {
            chain = chain.then("tablespace", Literal.text(options.tablespace().get()));
        }
        return chain;
    }

    private static String method(Partitioning.Strategy strategy) {
        return switch (strategy) {
            case RANGE -> "partitionByRange";
            case LIST -> "partitionByList";
            case HASH -> "partitionByHash";
        };
    }
}
