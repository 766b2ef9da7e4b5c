package dev.autogen.codegen;

import dev.autogen.codegen.JavaExpression.Chain;
import dev.autogen.codegen.JavaExpression.Literal;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import java.util.List;
import java.util.Map;

/** Indexes. */
final class IndexWriter {

    private IndexWriter() {}

    static Chain index(Index index) {
        Chain chain = Chain.of("index", Arguments.of(Literal.text(index.name().orElseThrow()), keys(index.keys())));
        if (index.isUnique()) {
            chain = chain.then("unique");
        }
        if (!index.method().equals("btree")) {
            chain = chain.then("using", Literal.text(index.method()));
        }
        if (!index.include().isEmpty()) {
            chain = chain.then("including", Arguments.texts(index.include()));
        }
        if (index.nullsNotDistinct()) {
            chain = chain.then("withNullsNotDistinct");
        }
        for (Map.Entry<String, String> parameter : index.parameters().entrySet()) {
            chain = chain.then("with", Arguments.texts(List.of(parameter.getKey(), parameter.getValue())));
        }
        if (index.tablespace().isPresent()) {
            chain = chain.then("tablespace", Literal.text(index.tablespace().get()));
        }
        if (index.predicate().isPresent()) {
            chain = chain.then("where", Literal.text(index.predicate().get()));
        }
        return chain;
    }

    /** Returns the names where all are bare columns: a word takes those or keys, never both. */
    static List<JavaExpression> keys(List<IndexKey> keys) {
        boolean areColumns = keys.stream().allMatch(IndexWriter::isBareColumn);
        return keys.stream()
                .<JavaExpression>map(key -> areColumns ? Literal.text(key.text()) : key(key))
                .toList();
    }

    private static boolean isBareColumn(IndexKey key) {
        return !key.isExpression() && key.equals(IndexKey.column(key.text()));
    }

    static Chain key(IndexKey key) {
        Chain chain = Chain.of(key.isExpression() ? "expression" : "key", Literal.text(key.text()));
        if (key.collation().isPresent()) {
            chain = chain.then("collate", Arguments.name(key.collation().get()));
        }
        if (key.operatorClass().isPresent()) {
            chain = chain.then(
                    "operatorClass", Arguments.name(key.operatorClass().get()));
        }
        for (Map.Entry<String, String> parameter : key.operatorClassParameters().entrySet()) {
            chain = chain.then(
                    "operatorClassParameter", Arguments.texts(List.of(parameter.getKey(), parameter.getValue())));
        }
        if (key.descending()) {
            chain = chain.then("desc");
        }
        if (key.nullsFirst() != key.descending()) {
            chain = chain.then(key.nullsFirst() ? "withNullsFirst" : "withNullsLast");
        }
        return chain;
    }

    /** Returns the bare name of a column where that says all. */
    static JavaExpression nameOrKey(IndexKey key) {
        return isBareColumn(key) ? Literal.text(key.text()) : key(key);
    }
}
