package dev.autogen.diff.compare;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.Sequence;
import java.util.Map;

/** What JPA can say of a part of a schema. */
final class PlainPart {

    private PlainPart() {}

    /** A not-null constraint with a name is a property of its column. */
    static boolean isKnown(Constraint constraint) {
        return !(constraint instanceof Constraint.NotNull);
    }

    /**
     * Returns whether an entity could have declared the index. One that it could not declare was made by hand for a reason, and
     * its absence from the entities says nothing.
     */
    static boolean isKnown(Index index) {
        return index.method().equals("btree")
                && index.predicate().isEmpty()
                && index.include().isEmpty()
                && !index.nullsNotDistinct()
                && index.keys().stream().allMatch(PlainPart::isKnown);
    }

    private static boolean isKnown(IndexKey key) {
        return !key.isExpression()
                && key.operatorClass().isEmpty()
                && key.collation().isEmpty()
                && key.nullsFirst() == key.descending();
    }

    static Column of(Column column) {
        return new Column(
                column.name(),
                column.type(),
                column.isNotNull(),
                column.defaultSql(),
                column.identity(),
                column.generated(),
                column.collation(),
                column.comment());
    }

    static Index of(Index index) {
        return new Index(
                index.name(),
                index.keys().stream().map(PlainPart::key).toList(),
                index.isUnique(),
                index.method(),
                index.include(),
                index.predicate(),
                index.nullsNotDistinct());
    }

    private static IndexKey key(IndexKey key) {
        return new IndexKey(
                key.text(),
                key.isExpression(),
                key.descending(),
                key.nullsFirst(),
                key.operatorClass(),
                Map.of(),
                key.collation());
    }

    static Sequence of(Sequence sequence) {
        return new Sequence(sequence.name(), sequence.type(), sequence.options(), sequence.ownedBy());
    }
}
