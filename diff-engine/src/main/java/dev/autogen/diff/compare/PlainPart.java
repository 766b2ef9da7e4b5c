package dev.autogen.diff.compare;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.Sequence;
import java.util.Map;
import java.util.Optional;

/** What JPA can say of a part of a schema. */
final class PlainPart {

    private static final Plain PLAIN = new Plain();

    private PlainPart() {}

    /** Returns whether it has words for such a constraint at all. */
    static boolean isKnown(Constraint constraint) {
        return constraint.accept(PLAIN).isPresent();
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

    /** Returns the constraint without what it has no words for; itself where it has none for such a constraint. */
    static Constraint of(Constraint constraint) {
        return constraint.accept(PLAIN).orElse(constraint);
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

    /** Empty for a constraint of a kind that it does not have. */
    private static final class Plain implements Constraint.Visitor<Optional<Constraint>> {

        @Override
        public Optional<Constraint> primaryKey(Constraint.PrimaryKey constraint) {
            return Optional.of(new Constraint.PrimaryKey(constraint.name(), constraint.columns()));
        }

        @Override
        public Optional<Constraint> unique(Constraint.Unique constraint) {
            return Optional.of(new Constraint.Unique(
                    constraint.name(),
                    constraint.columns(),
                    constraint.nullsNotDistinct(),
                    constraint.deferrability()));
        }

        @Override
        public Optional<Constraint> foreignKey(Constraint.ForeignKey constraint) {
            return Optional.of(new Constraint.ForeignKey(
                    constraint.name(),
                    constraint.columns(),
                    constraint.referencedTable(),
                    constraint.referencedColumns(),
                    constraint.deleteAction(),
                    constraint.updateAction(),
                    constraint.deferrability()));
        }

        @Override
        public Optional<Constraint> check(Constraint.Check constraint) {
            return Optional.of(new Constraint.Check(constraint.name(), constraint.expression()));
        }

        @Override
        public Optional<Constraint> notNull(Constraint.NotNull constraint) {
            return Optional.empty();
        }

        @Override
        public Optional<Constraint> exclusion(Exclusion constraint) {
            return Optional.of(constraint);
        }
    }
}
