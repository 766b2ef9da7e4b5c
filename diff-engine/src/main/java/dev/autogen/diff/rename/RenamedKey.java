package dev.autogen.diff.rename;

import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;

/** A key of an index, as it is once its column is renamed. */
final class RenamedKey {

    private RenamedKey() {}

    static IndexKey of(IndexKey key, QualifiedName table, RenamePlan plan, RenamedTexts texts) {
        return new IndexKey(
                key.isExpression() ? texts.of(table, key.text()) : plan.column(table, key.text()),
                key.isExpression(),
                key.descending(),
                key.nullsFirst(),
                key.operatorClass(),
                key.operatorClassParameters(),
                key.collation());
    }
}
