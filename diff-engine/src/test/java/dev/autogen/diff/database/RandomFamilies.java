package dev.autogen.diff.database;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Origin;
import dev.autogen.schema.PartitionBound;
import dev.autogen.schema.Partitioning;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.sql.Quoting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tables with partitions, two deep, whose indexes have names of their own; and tables that inherit. */
final class RandomFamilies {

    private static final List<String> COLUMNS = List.of("place", "kind", "amount");

    private final RandomChoice choice;
    private final List<Table> tables = new ArrayList<>();
    private final SortedMap<DatabaseObject, Origin> origins = new TreeMap<>();
    private final SortedMap<QualifiedName, List<String>> inherited = new TreeMap<>();

    RandomFamilies(RandomChoice choice) {
        this.choice = choice;
        if (choice.chance(60)) {
            partitioned();
        }
        if (choice.chance(50)) {
            heirs();
        }
    }

    List<Table> tables() {
        return tables;
    }

    SortedMap<DatabaseObject, Origin> origins() {
        return origins;
    }

    SortedMap<QualifiedName, List<String>> inheritedColumns() {
        return inherited;
    }

    private void partitioned() {
        List<Column> columns = List.of(
                new Column("place", SqlType.parse("integer")).notNull(),
                new Column("kind", SqlType.parse("text")).notNull(),
                new Column("amount", SqlType.parse("numeric(9,2)")).defaultSql("1.5"));
        List<Constraint> constraints = new ArrayList<>();
        if (choice.chance(60)) {
            constraints.add(new Constraint.PrimaryKey(Optional.of(choice.name("pk")), List.of("place", "kind")));
        }
        if (choice.chance(40)) {
            constraints.add(new Constraint.Unique(Optional.of(choice.name("uk")), List.of("kind", "place")));
        }
        if (choice.chance(40)) {
            constraints.add(new Constraint.Check(Optional.of(choice.name("check")), "amount > 0"));
        }
        List<Index> indexes = new ArrayList<>();
        for (int count = choice.below(3); count > 0; count--) {
            indexes.add(index());
        }
        Partitioning.Strategy strategy = choice.one(List.of(Partitioning.Strategy.values()));
        Table parent = new Table(
                QualifiedName.of(choice.name("parted")),
                columns,
                constraints,
                indexes,
                choice.perhaps(30, "split"),
                by(strategy));
        tables.add(parent);
        partitions(parent, strategy, 2);
    }

    private Index index() {
        return new Index(
                Optional.of(choice.name("index")),
                List.of(
                        choice.chance(50)
                                ? IndexKey.column(choice.one(COLUMNS))
                                : IndexKey.expression("lower(kind)").desc()));
    }

    private static TableOptions by(Partitioning.Strategy strategy) {
        return switch (strategy) {
            case RANGE -> TableOptions.NONE.partitionByRange("place");
            case LIST -> TableOptions.NONE.partitionByList("kind");
            case HASH -> TableOptions.NONE.partitionByHash("place", "kind");
        };
    }

    private void partitions(Table parent, Partitioning.Strategy strategy, int depth) {
        for (PartitionBound bound : bounds(strategy)) {
            boolean isSplit = depth > 1 && choice.chance(40);
            Partitioning.Strategy next = choice.one(List.of(Partitioning.Strategy.values()));
            TableOptions options = isSplit ? by(next) : TableOptions.NONE;
            Table partition = partition(parent, options.partitionOf(parent.name(), bound));
            tables.add(partition);
            if (isSplit) {
                partitions(partition, next, depth - 1);
            }
        }
    }

    private List<PartitionBound> bounds(Partitioning.Strategy strategy) {
        PartitionBound rest = new PartitionBound.Remaining();
        return switch (strategy) {
            case RANGE ->
                List.of(
                        new PartitionBound.Range(List.of("MINVALUE"), List.of("-3")),
                        new PartitionBound.Range(List.of("-3"), List.of("MAXVALUE")));
            case LIST -> List.of(new PartitionBound.In(List.of("'it''s'", "'b, c'")), rest);
            case HASH -> List.of(new PartitionBound.Hash(2, 0), new PartitionBound.Hash(2, 1));
        };
    }

    private Table partition(Table parent, TableOptions options) {
        List<Column> columns = new ArrayList<>(parent.columns());
        Collections.shuffle(columns, new Random(choice.below(100)));
        List<Constraint> constraints = new ArrayList<>();
        for (Constraint constraint : parent.constraints()) {
            if (constraint instanceof Constraint.PrimaryKey || constraint instanceof Constraint.Unique) {
                String name = choice.name("part");
                constraints.add(constraint.withName(Optional.of(name)));
                isPart(name, constraint.name());
            }
        }
        if (choice.chance(40)) {
            constraints.add(new Constraint.Check(Optional.of(choice.name("own")), "length(kind) < 9"));
        }
        List<Index> indexes = new ArrayList<>();
        for (Index index : parent.indexes()) {
            String name = choice.name("part");
            indexes.add(index.withName(Optional.of(name)));
            isPart(name, index.name());
        }
        if (choice.chance(50)) {
            indexes.add(index());
        }
        return new Table(
                QualifiedName.of(choice.name("part")), columns, constraints, indexes, Optional.empty(), options);
    }

    private void isPart(String index, Optional<String> parentIndex) {
        origins.put(
                new DatabaseObject(ObjectKind.INDEX, QualifiedName.of(index)),
                new Origin.OfPartitionedIndex(QualifiedName.of(parentIndex.orElseThrow())));
    }

    private void heirs() {
        List<Column> columns = List.of(
                new Column(choice.name("id"), SqlType.parse("integer")).notNull(),
                new Column(choice.name("text"), SqlType.parse("text")).defaultSql("'a'"));
        Table parent = new Table(
                QualifiedName.of(choice.name("parent")),
                columns,
                List.of(new Constraint.Check(
                        Optional.of(choice.name("check")),
                        Quoting.identifier(columns.get(0).name()) + " > 0")),
                List.of(),
                Optional.empty());
        tables.add(parent);
        Table heir = heir(parent);
        if (choice.chance(50)) {
            heir(heir);
        }
    }

    private Table heir(Table parent) {
        List<Column> columns = new ArrayList<>();
        for (Column column : parent.columns()) {
            Column own = column.withComment(choice.perhaps(30, "inherited"));
            columns.add(
                    choice.chance(30)
                            ? own.withNotNull(true)
                            : own.withDefaultSql(choice.perhaps(50, "null").or(own::defaultSql)));
        }
        List<String> names = columns.stream().map(Column::name).toList();
        for (int count = choice.below(3); count > 0; count--) {
            columns.add(new Column(choice.name("own"), SqlType.parse("date")));
        }
        Table heir = new Table(
                QualifiedName.of(choice.name("heir")),
                columns,
                List.of(),
                List.of(),
                Optional.empty(),
                TableOptions.NONE.inherits(parent.name()));
        inherited.put(heir.name(), names);
        tables.add(heir);
        return heir;
    }
}
