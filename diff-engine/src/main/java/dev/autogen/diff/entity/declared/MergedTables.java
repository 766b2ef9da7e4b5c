package dev.autogen.diff.entity.declared;

import dev.autogen.AutogenException;
import dev.autogen.schema.CloseName;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The tables of the mapping, with what is declared of them. */
final class MergedTables {

    private static final Comparator<Index> BY_NAME = Comparator.comparing(
                    (Index index) -> index.name().orElse(""))
            .thenComparing(index -> index.keys().toString());

    private final Map<QualifiedName, Table> tables = new TreeMap<>();

    MergedTables(Schema schema) {
        schema.tables().forEach(table -> tables.put(table.name(), table));
    }

    List<Table> all() {
        return List.copyOf(tables.values());
    }

    Optional<Table> table(QualifiedName name) {
        return Optional.ofNullable(tables.get(name));
    }

    /**
     * Returns the table.
     *
     * @throws AutogenException where no entity is mapped to it
     */
    Table required(QualifiedName name) {
        return table(name)
                .orElseThrow(() -> new AutogenException(
                        "no table " + name + " is mapped",
                        CloseName.of(
                                        name.toString(),
                                        tables.keySet().stream()
                                                .map(QualifiedName::toString)
                                                .toList())
                                .map(close -> "write " + close)
                                .orElse("name a table that the entities are mapped to")));
    }

    /**
     * Adds an index. The plain GiST index that a spatial column gets where nothing else is said gives way to one that is.
     *
     * @throws AutogenException where the table lacks a column of it
     */
    void add(QualifiedName name, Index index) {
        TableColumns columns = new TableColumns(required(name), List.of());
        requireColumns(columns, index.keys());
        index.include().forEach(columns::require);
        change(name, table -> {
            List<Index> all = new ArrayList<>(table.indexes());
            all.removeIf(other -> isSpatial(other, table) && isAutomatic(other) && startsAlike(other, index));
            all.add(index);
            all.sort(BY_NAME);
            return table.withIndexes(all);
        });
    }

    /**
     * Adds an exclusion constraint, which stands behind the keys.
     *
     * @throws AutogenException where the table lacks a column of it
     */
    void add(QualifiedName name, Exclusion constraint) {
        TableColumns columns = new TableColumns(required(name), List.of());
        requireColumns(
                columns,
                constraint.elements().stream().map(ExclusionElement::key).toList());
        constraint.include().forEach(columns::require);
        change(name, table -> {
            List<Constraint> all = new ArrayList<>(table.constraints());
            all.add(constraint);
            return table.withConstraints(all);
        });
    }

    private static void requireColumns(TableColumns columns, List<IndexKey> keys) {
        keys.stream().filter(key -> !key.isExpression()).map(IndexKey::text).forEach(columns::require);
    }

    static boolean isAutomatic(Index index) {
        return index.name().isEmpty()
                && index.method().equals("gist")
                && index.keys().size() == 1
                && index.predicate().isEmpty();
    }

    private static boolean isSpatial(Index index, Table table) {
        return table.column(index.keys().get(0).text())
                .filter(column -> column.type() instanceof SqlType.Spatial)
                .isPresent();
    }

    private static boolean startsAlike(Index automatic, Index index) {
        return index.predicate().isEmpty()
                && index.method().equals("gist")
                && automatic.keys().get(0).text().equals(index.keys().get(0).text());
    }

    void change(QualifiedName name, UnaryOperator<Table> change) {
        tables.put(name, change.apply(required(name)));
    }

    /** Takes a table out that is a view, and the foreign keys to it, which PostgreSQL has not. */
    void remove(QualifiedName view) {
        tables.remove(view);
        tables.replaceAll((name, table) -> table.withConstraints(table.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.ForeignKey key
                        && key.referencedTable().equals(view)))
                .toList()));
    }
}
