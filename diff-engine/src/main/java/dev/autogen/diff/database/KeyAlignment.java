package dev.autogen.diff.database;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Operator classes and collations of wanted keys as PostgreSQL would tell them of the database: those that it takes by itself are
 * not told, whoever wrote them.
 */
final class KeyAlignment {

    private final Answers answers;
    private final Warnings warnings;

    KeyAlignment(Answers answers, Warnings warnings) {
        this.answers = answers;
        this.warnings = warnings;
    }

    /** Asks for keys only that are not on the other side as they are. */
    TablePair align(TablePair pair) {
        List<List<IndexKey>> live = Stream.concat(
                        pair.live().indexes().stream().map(Index::keys),
                        exclusions(pair.live()).map(KeyAlignment::keys))
                .toList();
        if (live.isEmpty()) {
            return pair;
        }
        Table wanted = pair.wanted();
        List<Index> indexes = wanted.indexes().stream()
                .map(index -> index.withKeys(told(wanted, index.method(), index.keys(), live)))
                .toList();
        List<Constraint> constraints = wanted.constraints().stream()
                .map(constraint -> constraint instanceof Exclusion exclusion
                        ? withKeys(exclusion, keys -> told(wanted, exclusion.method(), keys, live))
                        : constraint)
                .toList();
        return new TablePair(pair.live(), wanted.withIndexes(indexes).withConstraints(constraints));
    }

    private List<IndexKey> told(Table table, String method, List<IndexKey> keys, List<List<IndexKey>> live) {
        boolean isOrdinary = keys.stream()
                .allMatch(
                        key -> key.operatorClass().isEmpty() && key.collation().isEmpty());
        if (isOrdinary || live.contains(keys)) {
            return keys;
        }
        Probe probe = ObjectProbes.keys(table, method, keys);
        answers.problem(probe).ifPresent(problem -> warnings.add(problem, "index keys of " + table.name()));
        return answers.to(probe)
                .flatMap(Answer::value)
                .map(definition -> told(keys, IndexDefinition.parse(definition)))
                .orElse(keys);
    }

    private static List<IndexKey> told(List<IndexKey> keys, IndexDefinition definition) {
        List<IndexKey> told = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            IndexKey key = keys.get(i);
            IndexDefinition.Key made = definition.keys().get(i);
            told.add(new IndexKey(
                    key.text(),
                    key.isExpression(),
                    key.descending(),
                    key.nullsFirst(),
                    made.operatorClass(),
                    made.operatorClassParameters(),
                    made.collation()));
        }
        return told;
    }

    private static Stream<Exclusion> exclusions(Table table) {
        return table.constraints().stream().filter(Exclusion.class::isInstance).map(Exclusion.class::cast);
    }

    private static List<IndexKey> keys(Exclusion exclusion) {
        return exclusion.elements().stream().map(ExclusionElement::key).toList();
    }

    private static Exclusion withKeys(Exclusion exclusion, UnaryOperator<List<IndexKey>> told) {
        List<IndexKey> keys = told.apply(keys(exclusion));
        List<ExclusionElement> elements = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            elements.add(new ExclusionElement(
                    keys.get(i), exclusion.elements().get(i).operator()));
        }
        return new Exclusion(
                exclusion.name(),
                elements,
                exclusion.method(),
                exclusion.include(),
                exclusion.predicate(),
                exclusion.deferrability());
    }
}
