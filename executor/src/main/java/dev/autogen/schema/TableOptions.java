package dev.autogen.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands in {@code create table} beside the columns and constraints. The methods named like an SQL clause return a copy
 * that has it.
 *
 * @param parents the tables that it inherits from, in their order
 * @param parameters storage parameters by name, such as {@code fillfactor} or {@code toast.autovacuum_enabled}
 * @param accessMethod empty for the default one of the server
 */
public record TableOptions(
        boolean isUnlogged,
        Optional<Partitioning> partitioning,
        List<QualifiedName> parents,
        Optional<String> tablespace,
        Map<String, String> parameters,
        Optional<String> accessMethod,
        Optional<PartitionOf> partitionOf)
        implements TableElement {

    /** A plain table. */
    public static final TableOptions NONE = new TableOptions(
            false, Optional.empty(), List.of(), Optional.empty(), Map.of(), Optional.empty(), Optional.empty());

    public TableOptions {
        Objects.requireNonNull(partitioning, "partitioning is null");
        parents = Names.withoutDuplicates(parents, "inherits");
        tablespace.ifPresent(value -> Names.checked(value, "tablespace"));
        // Sorted: the order means nothing to PostgreSQL.
        parameters = Parameters.checked(parameters);
        accessMethod.ifPresent(value -> Names.checked(value, "access method"));
        Objects.requireNonNull(partitionOf, "partitionOf is null");
    }

    /** Its rows do not survive a crash, and no replica has them. */
    public TableOptions unlogged() {
        return new TableOptions(true, partitioning, parents, tablespace, parameters, accessMethod, partitionOf);
    }

    /** {@code partitionByRange("taken")} */
    public TableOptions partitionByRange(String... columns) {
        return partitionByRange(keys(columns));
    }

    /** {@code partitionByRange(expression("date_trunc('day', taken)"), key("place").collate("C"))} */
    public TableOptions partitionByRange(IndexKey... keys) {
        return partitionBy(Partitioning.Strategy.RANGE, keys);
    }

    /** {@code partitionByList("region")} */
    public TableOptions partitionByList(String column) {
        return partitionByList(IndexKey.column(column));
    }

    public TableOptions partitionByList(IndexKey key) {
        return partitionBy(Partitioning.Strategy.LIST, key);
    }

    /** {@code partitionByHash("id")} */
    public TableOptions partitionByHash(String... columns) {
        return partitionByHash(keys(columns));
    }

    public TableOptions partitionByHash(IndexKey... keys) {
        return partitionBy(Partitioning.Strategy.HASH, keys);
    }

    private TableOptions partitionBy(Partitioning.Strategy strategy, IndexKey... keys) {
        Partitioning value = new Partitioning(strategy, List.of(keys));
        return new TableOptions(
                isUnlogged, Optional.of(value), parents, tablespace, parameters, accessMethod, partitionOf);
    }

    /** {@code inherits("document")} */
    public TableOptions inherits(String... tables) {
        return inherits(Arrays.stream(tables).map(QualifiedName::of).toArray(QualifiedName[]::new));
    }

    public TableOptions inherits(QualifiedName... tables) {
        List<QualifiedName> value = new ArrayList<>(parents);
        value.addAll(Arrays.asList(tables));
        return new TableOptions(isUnlogged, partitioning, value, tablespace, parameters, accessMethod, partitionOf);
    }

    public TableOptions tablespace(String value) {
        return new TableOptions(
                isUnlogged,
                partitioning,
                parents,
                Optional.of(Names.checked(value, "tablespace")),
                parameters,
                accessMethod,
                partitionOf);
    }

    /** Adds a storage parameter: {@code with("fillfactor", "70")}, {@code with("toast.autovacuum_enabled", "false")}. */
    public TableOptions with(String parameter, String value) {
        return new TableOptions(
                isUnlogged,
                partitioning,
                parents,
                tablespace,
                Parameters.with(parameters, parameter, value),
                accessMethod,
                partitionOf);
    }

    /** Stores it by an access method that an extension brings. */
    public TableOptions using(String value) {
        return new TableOptions(
                isUnlogged,
                partitioning,
                parents,
                tablespace,
                parameters,
                Optional.of(Names.checked(value, "access method")),
                partitionOf);
    }

    /** {@code partitionOf("measurement", from("'2026-01-01'").to("'2026-02-01'"))} */
    public TableOptions partitionOf(String parent, PartitionBound bound) {
        return partitionOf(QualifiedName.of(parent), bound);
    }

    public TableOptions partitionOf(QualifiedName parent, PartitionBound bound) {
        return new TableOptions(
                isUnlogged,
                partitioning,
                parents,
                tablespace,
                parameters,
                accessMethod,
                Optional.of(new PartitionOf(parent, bound)));
    }

    private static IndexKey[] keys(String... columns) {
        return ColumnNames.given(columns).stream().map(IndexKey::column).toArray(IndexKey[]::new);
    }
}
