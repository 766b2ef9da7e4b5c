package dev.autogen.sql;

import dev.autogen.operation.CreateTable;
import dev.autogen.schema.Column;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.PartitionOf;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code create table}, without the comments. */
final class TableWriter {

    private TableWriter() {}

    static SqlStatement create(CreateTable operation) {
        Table table = operation.table();
        TableOptions options = table.options();
        StringBuilder sql = new StringBuilder(options.isUnlogged() ? "CREATE UNLOGGED TABLE " : "CREATE TABLE ");
        sql.append(Options.ifNotExists(operation.options())).append(Quoting.identifier(table.name()));
        Optional<PartitionOf> partition = options.partitionOf();
        partition.ifPresent(value -> sql.append(" PARTITION OF ").append(Quoting.identifier(value.parent())));
        String body = body(table);
        if (partition.isEmpty() || !body.isEmpty()) {
            sql.append(" (").append(body).append(')');
        }
        partition.ifPresent(value -> sql.append(' ').append(PartitionWriter.bound(value.bound())));
        clauses(options).forEach(clause -> sql.append(' ').append(clause));
        return new SqlStatement(sql.toString()).requires(requirement(table));
    }

    private static String body(Table table) {
        List<String> elements = new ArrayList<>();
        table.columns().forEach(column -> elements.add("    " + ColumnWriter.definition(column)));
        table.constraints().forEach(constraint -> elements.add("    " + ConstraintWriter.definition(constraint)));
        return elements.isEmpty() ? "" : "\n" + String.join(",\n", elements) + "\n";
    }

    private static List<String> clauses(TableOptions options) {
        List<String> clauses = new ArrayList<>();
        if (!options.parents().isEmpty()) {
            clauses.add(options.parents().stream()
                    .map(Quoting::identifier)
                    .collect(Collectors.joining(", ", "INHERITS (", ")")));
        }
        options.partitioning().ifPresent(value -> clauses.add(PartitionWriter.partitioning(value)));
        options.accessMethod().ifPresent(value -> clauses.add("USING " + Quoting.identifier(value)));
        if (!options.parameters().isEmpty()) {
            clauses.add("WITH (" + ParameterWriter.all(options.parameters()) + ")");
        }
        options.tablespace().ifPresent(value -> clauses.add("TABLESPACE " + Quoting.identifier(value)));
        return clauses;
    }

    private static Optional<Requirement> requirement(Table table) {
        List<Requirement> requirements = new ArrayList<>();
        for (Column column : table.columns()) {
            Requirements.of(column).ifPresent(requirements::add);
        }
        ConstraintRequirements.of(table.constraints()).ifPresent(requirements::add);
        TableOptions options = table.options();
        if (options.partitioning().isPresent() && options.accessMethod().isPresent()) {
            requirements.add(new Requirement(17, "USING of a partitioned table"));
        }
        if (options.partitioning().isPresent() && table.constraints().stream().anyMatch(Exclusion.class::isInstance)) {
            requirements.add(new Requirement(17, "EXCLUDE of a partitioned table"));
        }
        return Requirement.latest(requirements);
    }
}
