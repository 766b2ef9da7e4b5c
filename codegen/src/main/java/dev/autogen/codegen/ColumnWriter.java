package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.SequenceOptions;

/** Columns, in the order of the clauses of {@code create table}. */
final class ColumnWriter {

    private ColumnWriter() {}

    static Chain column(Column column) {
        Chain chain = Chain.of("column", Literal.text(column.name()), TypeWriter.type(column.type()));
        if (column.collation().isPresent()) {
            chain = chain.then("collate", Arguments.name(column.collation().get()));
        }
        if (column.isNotNull()) {
            chain = chain.then("notNull");
        }
        if (column.defaultSql().isPresent()) {
            chain = chain.then("defaultSql", Literal.text(column.defaultSql().get()));
        }
        if (column.identity().isPresent()) {
            chain = chain.then("identity", identity(column.identity().get()));
        }
        if (column.generated().isPresent()) {
            Generated generated = column.generated().get();
            chain = chain.then(
                    generated.isVirtual() ? "generatedVirtual" : "generatedStored",
                    Literal.text(generated.expression()));
        }
        if (column.storage().isPresent()) {
            chain = chain.then("storage", Literal.constant(column.storage().get()));
        }
        if (column.compression().isPresent()) {
            chain = chain.then(
                    "compression", Literal.constant(column.compression().get()));
        }
        if (column.comment().isPresent()) {
            chain = chain.then("comment", Literal.text(column.comment().get()));
        }
        return chain;
    }

    static Chain identity(Identity identity) {
        String method = identity.always() ? "identityAlways" : "identityByDefault";
        if (identity.options().equals(SequenceOptions.DEFAULT)) {
            return Chain.of(method);
        }
        return Chain.of(method, SequenceWriter.options(identity.options()));
    }
}
