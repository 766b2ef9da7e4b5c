package dev.autogen.diff.drift;

import dev.autogen.diff.database.RandomChoice;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.sql.Quoting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keys, checks and indexes of few names. */
final class OverlappingKeys {

    /** Of which PostgreSQL makes no B-tree. */
    private static final Set<String> NO_KEYS = Set.of("json", "xml");

    private final RandomChoice choice;
    private final List<Table> others;

    /**
     * Makes keys.
     *
     * @param others tables to refer to
     */
    OverlappingKeys(RandomChoice choice, List<Table> others) {
        this.choice = choice;
        this.others = others;
    }

    Table on(Table table) {
        List<String> candidates = table.columns().stream()
                .filter(column -> column.generated().isEmpty()
                        && !NO_KEYS.contains(column.type().sql()))
                .map(Column::name)
                .toList();
        List<Constraint> constraints = new ArrayList<>();
        Table result = table;
        if (choice.chance(70)) {
            List<String> columns = some(candidates);
            constraints.add(new Constraint.PrimaryKey(Optional.of(name(table, "pk")), columns));
            result = result.withColumns(result.columns().stream()
                    .map(column -> columns.contains(column.name()) ? column.notNull() : column)
                    .toList());
        }
        uniques(table, candidates, constraints);
        checks(table, candidates, constraints);
        foreignKeys(table, constraints);
        return result.withConstraints(constraints).withIndexes(indexes(table, candidates));
    }

    /** In the order of the table: that of a key is nobody's choice to a comparison. */
    private List<String> some(List<String> candidates) {
        List<String> columns =
                candidates.stream().filter(column -> choice.chance(35)).toList();
        return columns.isEmpty() ? List.of(choice.one(candidates)) : columns;
    }

    /** Of two equal keys of a new table PostgreSQL makes one. */
    private void uniques(Table table, List<String> candidates, List<Constraint> constraints) {
        Set<List<String>> taken = new HashSet<>();
        constraints.forEach(key -> taken.add(((Constraint.PrimaryKey) key).columns()));
        for (String suffix : List.of("u1", "u2")) {
            List<String> columns = some(candidates);
            if (choice.chance(50) && taken.add(columns)) {
                constraints.add(new Constraint.Unique(Optional.of(name(table, suffix)), columns)
                        .deferrable(choice.one(List.of(Deferrability.values()))));
            }
        }
    }

    private void checks(Table table, List<String> candidates, List<Constraint> constraints) {
        Set<String> taken = new HashSet<>();
        for (String suffix : List.of("c1", "c2")) {
            String column = Quoting.identifier(choice.one(candidates));
            String expression = choice.one(
                    List.of(column + " is not null or (1 + 1) * 2 > 3", column + " = " + column, column + " is null"));
            if (choice.chance(40) && taken.add(expression)) {
                constraints.add(new Constraint.Check(Optional.of(name(table, suffix)), expression));
            }
        }
    }

    private void foreignKeys(Table table, List<Constraint> constraints) {
        for (Table other : others) {
            for (Constraint constraint : other.constraints()) {
                if (constraint instanceof Constraint.PrimaryKey key && choice.chance(80)) {
                    referring(table, other, key)
                            .ifPresent(columns -> constraints.add(new Constraint.ForeignKey(
                                            Optional.of(name(
                                                    table, "to_" + other.name().name())),
                                            columns,
                                            other.name(),
                                            key.columns())
                                    .onDelete(choice.one(List.of(ReferentialAction.values())))
                                    .onUpdate(choice.one(List.of(ReferentialAction.values())))
                                    .deferrable(choice.one(List.of(Deferrability.values())))));
                }
            }
        }
    }

    /** Returns columns of the table with the types of the key. */
    private Optional<List<String>> referring(Table table, Table other, Constraint.PrimaryKey key) {
        List<String> columns = new ArrayList<>();
        for (String name : key.columns()) {
            SqlType type = other.column(name).orElseThrow().type();
            Optional<String> column = table.columns().stream()
                    .filter(each -> each.type().equals(type)
                            && each.generated().isEmpty()
                            && each.identity().isEmpty()
                            && each.collation()
                                    .equals(other.column(name).orElseThrow().collation())
                            && !columns.contains(each.name()))
                    .map(Column::name)
                    .findFirst();
            if (column.isEmpty()) {
                return Optional.empty();
            }
            columns.add(column.get());
        }
        return Optional.of(columns);
    }

    /** A unique one descends, so that no unique constraint does the same. */
    private List<Index> indexes(Table table, List<String> candidates) {
        List<Index> indexes = new ArrayList<>();
        Set<List<IndexKey>> taken = new HashSet<>();
        for (String suffix : List.of("i1", "i2", "i3")) {
            boolean isUnique = choice.chance(30);
            List<IndexKey> keys = some(candidates).stream()
                    .map(column -> isUnique || choice.chance(30)
                            ? IndexKey.column(column).desc()
                            : IndexKey.column(column))
                    .toList();
            if (choice.chance(50) && taken.add(keys)) {
                Index index = new Index(Optional.of(name(table, suffix)), keys);
                indexes.add(isUnique ? index.unique() : index);
            }
        }
        return indexes;
    }

    private static String name(Table table, String suffix) {
        return table.name().name() + "_" + suffix;
    }
}
