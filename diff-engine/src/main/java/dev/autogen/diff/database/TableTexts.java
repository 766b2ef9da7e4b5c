package dev.autogen.diff.database;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The expressions of a table that its columns do not hold, by kind: to be listed and to be respelled. */
enum TableTexts {
    CHECK("check") {
        @Override
        Stream<String> in(Table table) {
            return table.constraints().stream()
                    .filter(Constraint.Check.class::isInstance)
                    .map(check -> ((Constraint.Check) check).expression());
        }

        @Override
        Table respelled(Table table, UnaryOperator<String> spelling) {
            return table.withConstraints(table.constraints().stream()
                    .map(constraint -> constraint(constraint, spelling))
                    .toList());
        }

        @Override
        Place place(Table table) {
            return Place.conditionIn(table);
        }
    },

    INDEX_KEY("index key") {
        @Override
        Stream<String> in(Table table) {
            return table.indexes().stream()
                    .flatMap(index -> index.keys().stream())
                    .filter(IndexKey::isExpression)
                    .map(IndexKey::text);
        }

        @Override
        Table respelled(Table table, UnaryOperator<String> spelling) {
            return table.withIndexes(table.indexes().stream()
                    .map(index -> index.withKeys(
                            index.keys().stream().map(key -> key(key, spelling)).toList()))
                    .toList());
        }

        @Override
        Place place(Table table) {
            return Place.keyIn(table);
        }
    },

    EXCLUSION_KEY("exclusion key") {
        @Override
        Stream<String> in(Table table) {
            return exclusions(table)
                    .flatMap(exclusion -> exclusion.elements().stream())
                    .map(ExclusionElement::key)
                    .filter(IndexKey::isExpression)
                    .map(IndexKey::text);
        }

        @Override
        Table respelled(Table table, UnaryOperator<String> spelling) {
            return withExclusions(
                    table,
                    exclusion -> new Exclusion(
                            exclusion.name(),
                            exclusion.elements().stream()
                                    .map(element ->
                                            new ExclusionElement(key(element.key(), spelling), element.operator()))
                                    .toList(),
                            exclusion.method(),
                            exclusion.include(),
                            exclusion.predicate(),
                            exclusion.deferrability()));
        }

        @Override
        Place place(Table table) {
            return Place.keyIn(table);
        }
    },

    EXCLUSION_PREDICATE("exclusion predicate") {
        @Override
        Stream<String> in(Table table) {
            return exclusions(table).flatMap(exclusion -> exclusion.predicate().stream());
        }

        @Override
        Table respelled(Table table, UnaryOperator<String> spelling) {
            return withExclusions(
                    table,
                    exclusion -> new Exclusion(
                            exclusion.name(),
                            exclusion.elements(),
                            exclusion.method(),
                            exclusion.include(),
                            exclusion.predicate().map(spelling),
                            exclusion.deferrability()));
        }

        @Override
        Place place(Table table) {
            return Place.conditionIn(table);
        }
    },

    INDEX_PREDICATE("index predicate") {
        @Override
        Stream<String> in(Table table) {
            return table.indexes().stream().flatMap(index -> index.predicate().stream());
        }

        @Override
        Table respelled(Table table, UnaryOperator<String> spelling) {
            return table.withIndexes(table.indexes().stream()
                    .map(index -> index.withPredicate(index.predicate().map(spelling)))
                    .toList());
        }

        @Override
        Place place(Table table) {
            return Place.conditionIn(table);
        }
    };

    private final String description;

    TableTexts(String description) {
        this.description = description;
    }

    /** Returns the texts, in the table's order. */
    abstract Stream<String> in(Table table);

    /** Returns the table with all of them replaced. */
    abstract Table respelled(Table table, UnaryOperator<String> spelling);

    abstract Place place(Table table);

    String description() {
        return description;
    }

    List<String> listed(Table table) {
        return in(table).toList();
    }

    private static Constraint constraint(Constraint constraint, UnaryOperator<String> spelling) {
        return constraint instanceof Constraint.Check check
                ? new Constraint.Check(
                        check.name(), spelling.apply(check.expression()), check.isInherited(), check.enforcement())
                : constraint;
    }

    private static Stream<Exclusion> exclusions(Table table) {
        return table.constraints().stream().filter(Exclusion.class::isInstance).map(Exclusion.class::cast);
    }

    private static Table withExclusions(Table table, UnaryOperator<Exclusion> replacement) {
        return table.withConstraints(table.constraints().stream()
                .map(constraint ->
                        constraint instanceof Exclusion exclusion ? replacement.apply(exclusion) : constraint)
                .toList());
    }

    private static IndexKey key(IndexKey key, UnaryOperator<String> spelling) {
        if (!key.isExpression()) {
            return key;
        }
        return new IndexKey(
                spelling.apply(key.text()),
                true,
                key.descending(),
                key.nullsFirst(),
                key.operatorClass(),
                key.operatorClassParameters(),
                key.collation());
    }
}
