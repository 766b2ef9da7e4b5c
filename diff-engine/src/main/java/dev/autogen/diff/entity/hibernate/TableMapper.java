package dev.autogen.diff.entity.hibernate;

import dev.autogen.AutogenException;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Hibernate's tables as ours; the rule is {@code org.hibernate.tool.schema.internal.StandardTableExporter}. */
final class TableMapper {

    private final Reading reading;
    private final boolean spatialIndexes;
    private final ColumnMapper columns;
    private final KeyMapper keys;
    private final ForeignKeyMapper foreignKeys;
    private final IndexMapper indexes;
    private final AggregateChecks aggregateChecks;

    TableMapper(Reading reading, boolean spatialIndexes) {
        this.reading = reading;
        this.spatialIndexes = spatialIndexes;
        this.columns = new ColumnMapper(reading);
        this.keys = new KeyMapper(reading);
        this.foreignKeys = new ForeignKeyMapper(reading);
        this.indexes = new IndexMapper(reading);
        this.aggregateChecks = new AggregateChecks(reading.model().dialect());
    }

    /** A table with the sequences that its columns own. */
    record Mapped(Table table, List<Sequence> sequences) {}

    Mapped map(org.hibernate.mapping.Table source, QualifiedName name) {
        noteRest(source, name);
        List<MappedColumn> mapped = source.getColumns().stream()
                .filter(column -> !SystemColumns.contain(column.getName()))
                .map(column -> columns.map(name, column))
                .toList();
        List<Constraint> constraints = constraints(source, name, mapped);
        Table table = new Table(
                name,
                mapped.stream()
                        .map(column -> primary(column.column(), constraints))
                        .toList(),
                constraints,
                indexes(source, name),
                Optional.ofNullable(source.getComment()).map(ColumnMapper::comment));
        checkColumns(table);
        return new Mapped(
                spatialIndexes ? withSpatialIndexes(table) : table,
                mapped.stream().flatMap(column -> column.sequence().stream()).toList());
    }

    private List<Constraint> constraints(
            org.hibernate.mapping.Table source, QualifiedName name, List<MappedColumn> mapped) {
        List<Constraint> all = new ArrayList<>(keys.keys(source, name, mapped));
        all.addAll(inline(mapped, Constraint.Check.class));
        source.getChecks().forEach(check -> all.add(ColumnMapper.check(check)));
        source.getColumns().forEach(column -> aggregateChecks.of(column).ifPresent(all::add));
        all.addAll(inline(mapped, Constraint.ForeignKey.class));
        all.addAll(foreignKeys.foreignKeys(source));
        all.sort(order(mapped.stream().map(column -> column.column().name()).toList()));
        return all;
    }

    private static List<Constraint> inline(List<MappedColumn> mapped, Class<? extends Constraint> kind) {
        return mapped.stream()
                .flatMap(column -> column.constraints().stream())
                .filter(kind::isInstance)
                .toList();
    }

    /** By kind, then by the place of the columns in the table; checks stay as Hibernate writes them. */
    private static Comparator<Constraint> order(List<String> columns) {
        return Comparator.comparing((Constraint constraint) -> constraint.accept(new Rank()))
                .thenComparing(constraint -> places(columnsOf(constraint), columns));
    }

    private static String places(List<String> names, List<String> columns) {
        StringBuilder places = new StringBuilder();
        names.forEach(name -> places.append((char) columns.indexOf(name)));
        return places.toString();
    }

    private static List<String> columnsOf(Constraint constraint) {
        if (constraint instanceof Constraint.Unique unique) {
            return unique.columns();
        }
        return constraint instanceof Constraint.ForeignKey key ? key.columns() : List.of();
    }

    private static Column primary(Column column, List<Constraint> constraints) {
        boolean isPrimary = constraints.stream()
                .anyMatch(constraint -> constraint instanceof Constraint.PrimaryKey key
                        && key.columns().contains(column.name()));
        return isPrimary ? column.notNull() : column;
    }

    private List<Index> indexes(org.hibernate.mapping.Table source, QualifiedName name) {
        List<Index> all = new ArrayList<>(indexes.indexes(source, name));
        all.addAll(keys.indexes(source));
        all.sort(Comparator.comparing((Index index) -> index.name().orElse(""))
                .thenComparing(index -> index.keys().toString()));
        return all;
    }

    /** Hibernate leaves this to the database, whose message would name neither the table nor the annotation. */
    private static void checkColumns(Table table) {
        for (Index index : table.indexes()) {
            index.keys().stream()
                    .filter(key -> !key.isExpression())
                    .forEach(key -> checkColumn(table, key.text(), "an index"));
        }
        for (Constraint constraint : table.constraints()) {
            constraint.checked("mapping", table.name());
            columnsOf(constraint).forEach(column -> checkColumn(table, column, "a constraint"));
        }
    }

    private static void checkColumn(Table table, String column, String where) {
        if (table.column(column).isEmpty()) {
            throw new AutogenException(
                    "mapping refused: " + where + " of the table " + table.name() + " names the column \"" + column
                            + "\", which the table does not have",
                    "name the column, not the attribute, and put an expression in parentheses; the table has "
                            + String.join(
                                    ", ",
                                    table.columns().stream().map(Column::name).toList()));
        }
    }

    /** PostGIS searches a spatial column through a GiST index only, and no mapping can ask for one. */
    private static Table withSpatialIndexes(Table table) {
        List<Index> all = new ArrayList<>(table.indexes());
        for (Column column : table.columns()) {
            boolean indexed = table.indexes().stream()
                    .anyMatch(index -> index.keys().get(0).text().equals(column.name()));
            if (column.type() instanceof SqlType.Spatial && !indexed) {
                all.add(new Index(Optional.empty(), List.of(IndexKey.column(column.name()))).using("gist"));
            }
        }
        return table.withIndexes(all);
    }

    private void noteRest(org.hibernate.mapping.Table source, QualifiedName name) {
        String where = "the table " + name;
        Function<String, String> text = value -> value == null ? "" : value;
        reading.noteUnknown(where, ReleaseBridge.options(source).orElse(""));
        reading.noteUnknown(where, ReleaseBridge.extraDeclarations(source).orElse(""));
        source.getColumns()
                .forEach(column ->
                        reading.noteUnknown(where, text.apply(column.getValue().getExtraCreateTableInfo())));
    }

    /** Primary key, unique keys and their like, checks and their like, foreign keys. */
    private static final class Rank implements Constraint.Visitor<Integer> {

        @Override
        public Integer primaryKey(Constraint.PrimaryKey constraint) {
            return 0;
        }

        @Override
        public Integer unique(Constraint.Unique constraint) {
            return 1;
        }

        @Override
        public Integer check(Constraint.Check constraint) {
            return 2;
        }

        @Override
        public Integer foreignKey(Constraint.ForeignKey constraint) {
            return 3;
        }

        @Override
        public Integer notNull(Constraint.NotNull constraint) {
            return 2;
        }

        @Override
        public Integer exclusion(Exclusion constraint) {
            return 1;
        }
    }
}
