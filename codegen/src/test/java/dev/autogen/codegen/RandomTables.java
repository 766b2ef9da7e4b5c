package dev.autogen.codegen;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddInheritance;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.AttachPartition;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CommentOnTable;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DetachPartition;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropInheritance;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.FinalizeDetach;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Option;
import dev.autogen.operation.ParameterChange;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.SetTableParameters;
import dev.autogen.operation.SetTablePersistence;
import dev.autogen.operation.SetTablespace;
import dev.autogen.schema.Column;
import dev.autogen.schema.Compression;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.Generated;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PartitionBound;
import dev.autogen.schema.PartitionOf;
import dev.autogen.schema.Partitioning;
import dev.autogen.schema.Storage;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Tables with every component set and unset, and the operations on them and their columns. */
final class RandomTables {

    private final RandomValues values;
    private final RandomTypes types;
    private final RandomKeys keys;

    RandomTables(RandomValues values, RandomTypes types) {
        this.values = values;
        this.types = types;
        this.keys = new RandomKeys(values, types);
    }

    List<Supplier<Operation>> operations() {
        return List.of(
                () -> new CreateTable(table(), values.options(Option.IF_NOT_EXISTS)),
                () -> new DropTable(types.name(), values.options(Option.IF_EXISTS)),
                () -> new RenameTable(types.name(), values.identifier(), values.options(Option.IF_TABLE_EXISTS)),
                () -> new CommentOnTable(types.name(), types.comment()),
                this::addColumn,
                () -> new DropColumn(
                        types.name(), values.identifier(), values.options(Option.IF_EXISTS, Option.IF_TABLE_EXISTS)),
                () -> new RenameColumn(
                        types.name(), values.identifier(), values.identifier(), values.options(Option.IF_TABLE_EXISTS)),
                this::alterColumn,
                () -> new AttachPartition(types.name(), types.name(), bound(), values.options(Option.IF_TABLE_EXISTS)),
                () -> new DetachPartition(
                        types.name(), types.name(), values.options(Option.CONCURRENTLY, Option.IF_TABLE_EXISTS)),
                () -> new FinalizeDetach(types.name(), types.name(), values.options(Option.IF_TABLE_EXISTS)),
                () -> new SetTableParameters(types.name(), parameters(), values.options(Option.IF_TABLE_EXISTS)),
                () -> new SetTablePersistence(types.name(), values.chance(50), values.options(Option.IF_TABLE_EXISTS)),
                () -> new SetTablespace(
                        types.name(), values.identifier(), values.identifier(), values.options(Option.IF_TABLE_EXISTS)),
                () -> new AddInheritance(types.name(), types.name(), values.options(Option.IF_TABLE_EXISTS)),
                () -> new DropInheritance(types.name(), types.name(), values.options(Option.IF_TABLE_EXISTS)));
    }

    private Operation addColumn() {
        Column column = column();
        Set<Option> options = column.comment().isPresent()
                ? values.options(Option.IF_NOT_EXISTS)
                : values.options(Option.IF_NOT_EXISTS, Option.IF_TABLE_EXISTS);
        return new AddColumn(types.name(), column, options);
    }

    private Operation alterColumn() {
        List<ColumnChange> changes = changes();
        Set<Option> options = new HashSet<>();
        if (changes.stream().noneMatch(ColumnChange.Comment.class::isInstance)) {
            options.addAll(values.options(Option.IF_TABLE_EXISTS));
        }
        if (changes.stream().anyMatch(RandomTables::drops)) {
            options.addAll(values.options(Option.IF_EXISTS));
        }
        return new AlterColumn(types.name(), values.identifier(), changes, options);
    }

    private static boolean drops(ColumnChange change) {
        return (change instanceof ColumnChange.IdentityChange identity
                        && identity.to().isEmpty())
                || (change instanceof ColumnChange.Expression expression
                        && expression.to().isEmpty());
    }

    Column column() {
        Column column = new Column(values.identifier(), types.type())
                .withNotNull(values.chance(40))
                .withCollation(values.perhaps(10, types::name))
                .withStorage(values.perhaps(10, this::storage))
                .withCompression(values.perhaps(10, this::compression))
                .withComment(values.perhaps(10, values::sql));
        int choice = values.number(0, 9);
        if (choice < 3) {
            return column.withDefaultSql(Optional.of(values.sql()));
        }
        if (choice == 3) {
            return column.withType(types.integer()).withIdentity(Optional.of(types.identity()));
        }
        return choice == 4 ? column.withGenerated(Optional.of(generated())) : column;
    }

    Table table() {
        Optional<PartitionOf> partitionOf = values.perhaps(15, () -> new PartitionOf(types.name(), bound()));
        List<Column> columns = new ArrayList<>();
        if (partitionOf.isEmpty()) {
            for (String name : values.some(0, values.one(List.of(2, 5, 20)), values::identifier)) {
                columns.add(named(name, column()));
            }
        }
        List<Constraint> constraints = constraints();
        return new Table(
                types.name(),
                columns,
                constraints,
                List.of(),
                values.perhaps(20, values::sql),
                options(partitionOf, !constraints.isEmpty()));
    }

    private static Column named(String name, Column column) {
        return new Column(
                name,
                column.type(),
                column.isNotNull(),
                column.defaultSql(),
                column.identity(),
                column.generated(),
                column.collation(),
                column.comment(),
                column.storage(),
                column.compression());
    }

    /** Those of one table: each has a name of its own, and there is one primary key at most. */
    private List<Constraint> constraints() {
        Map<String, Constraint> constraints = new LinkedHashMap<>();
        for (Constraint constraint : values.some(0, 4, keys::constraint)) {
            boolean isSecondKey = constraint instanceof Constraint.PrimaryKey
                    && constraints.values().stream().anyMatch(Constraint.PrimaryKey.class::isInstance);
            if (!isSecondKey && !isNotValid(constraint)) {
                constraints.put(constraint.name().orElseThrow(), constraint);
            }
        }
        return List.copyOf(constraints.values());
    }

    /** A new table has none such. */
    private static boolean isNotValid(Constraint constraint) {
        if (constraint instanceof Constraint.ForeignKey key) {
            return key.details().enforcement() == Enforcement.NOT_VALID;
        }
        return constraint instanceof Constraint.Check check && check.enforcement() == Enforcement.NOT_VALID;
    }

    /** Constraints name columns at random, which then come from a parent. */
    private TableOptions options(Optional<PartitionOf> partitionOf, boolean hasConstraints) {
        boolean inherits = partitionOf.isEmpty() && (hasConstraints || values.chance(10));
        Optional<Partitioning> partitioning = inherits ? Optional.empty() : values.perhaps(20, this::partitioning);
        Map<String, String> parameters = new HashMap<>();
        if (partitioning.isEmpty() && values.chance(20)) {
            values.some(1, 3, values::parameter).forEach(name -> parameters.put(name, values.sql()));
        }
        return new TableOptions(
                partitioning.isEmpty() && values.chance(20),
                partitioning,
                inherits ? values.some(1, 3, types::name) : List.of(),
                values.perhaps(10, values::identifier),
                parameters,
                values.perhaps(10, values::identifier),
                partitionOf);
    }

    private Partitioning partitioning() {
        Partitioning.Strategy strategy = values.one(List.of(Partitioning.Strategy.values()));
        boolean arePlain = values.chance(50);
        int most = strategy == Partitioning.Strategy.LIST ? 1 : 3;
        return new Partitioning(strategy, values.some(1, most, () -> {
            boolean isExpression = !arePlain && values.chance(50);
            return new IndexKey(
                    isExpression ? values.sql() : values.identifier(),
                    isExpression,
                    false,
                    false,
                    arePlain ? Optional.empty() : values.perhaps(30, types::name),
                    arePlain ? Optional.empty() : values.perhaps(30, types::name));
        }));
    }

    private PartitionBound bound() {
        return switch (values.number(0, 3)) {
            case 0 -> {
                int keys = values.number(1, 3);
                yield new PartitionBound.Range(
                        values.some(keys, keys, values::sql), values.some(keys, keys, values::sql));
            }
            case 1 -> new PartitionBound.In(values.some(1, 4, values::sql));
            case 2 -> new PartitionBound.Hash(values.number(5, 64), values.number(0, 4));
            default -> new PartitionBound.Remaining();
        };
    }

    private List<ParameterChange> parameters() {
        return values.some(1, 3, values::parameter).stream()
                .map(name ->
                        new ParameterChange(name, values.perhaps(50, values::sql), values.perhaps(50, values::sql)))
                .toList();
    }

    private Generated generated() {
        return new Generated(values.sql(), values.chance(30));
    }

    private Storage storage() {
        return values.one(List.of(Storage.values()));
    }

    private Compression compression() {
        return values.one(List.of(Compression.values()));
    }

    /** One of each kind, and none that contradicts another. */
    private List<ColumnChange> changes() {
        Map<Class<?>, ColumnChange> changes = new LinkedHashMap<>();
        for (ColumnChange change : values.some(1, 4, this::columnChange)) {
            changes.put(change.getClass(), change);
        }
        if (changes.get(ColumnChange.Type.class) instanceof ColumnChange.Type type
                && changes.get(ColumnChange.Collation.class) instanceof ColumnChange.Collation collation) {
            changes.put(
                    ColumnChange.Collation.class,
                    new ColumnChange.Collation(type.to(), collation.from(), collation.to()));
        }
        if (changes.containsKey(ColumnChange.Default.class)) {
            changes.remove(ColumnChange.IdentityChange.class);
        }
        return List.copyOf(changes.values());
    }

    private ColumnChange columnChange() {
        return switch (values.number(0, 8)) {
            case 0 -> new ColumnChange.Type(types.type(), types.type(), values.perhaps(40, values::sql));
            case 1 -> new ColumnChange.NotNull(values.chance(50));
            case 2 -> new ColumnChange.Default(values.perhaps(50, values::sql), values.perhaps(50, values::sql));
            case 3 ->
                new ColumnChange.IdentityChange(
                        values.perhaps(50, types::identity), values.perhaps(50, types::identity));
            case 4 ->
                new ColumnChange.Collation(
                        types.type(), values.perhaps(50, types::name), values.perhaps(50, types::name));
            case 5 -> expression();
            case 6 ->
                new ColumnChange.StorageChange(values.perhaps(50, this::storage), values.perhaps(50, this::storage));
            case 7 ->
                new ColumnChange.CompressionChange(
                        values.perhaps(50, this::compression), values.perhaps(50, this::compression));
            default -> types.comment();
        };
    }

    private ColumnChange expression() {
        Generated from = generated();
        return new ColumnChange.Expression(
                from, from.isVirtual() ? Optional.of(values.sql()) : values.perhaps(50, values::sql));
    }
}
